/* Shows how far a job is without a click: takes the part of the page anew until nothing moves any more. */
(function () {
    "use strict";

    var PAUSE = 2000;
    var AWAY = document.currentScript.dataset.away;

    function moving() {
        var job = document.getElementById("job");
        return job && job.dataset.moving === "true" ? job : null;
    }

    function parsed(html) {
        return new DOMParser().parseFromString(html, "text/html").getElementById("job");
    }

    function show(job, fresh) {
        if (job.contains(document.activeElement)) {
            update(job, fresh);
        } else {
            job.replaceWith(document.importNode(fresh, true));
        }
    }

    /* Somebody is at a button inside: only words and numbers change, until the work is over. */
    function update(job, fresh) {
        if (fresh.dataset.moving !== "true") {
            job.replaceWith(document.importNode(fresh, true));
            document.getElementById("main").focus();
            return;
        }
        ["[role=status]", "progress"].forEach(function (part) {
            var old = job.querySelector(part);
            var now = fresh.querySelector(part);
            if (old && now) {
                old.replaceWith(document.importNode(now, true));
            }
        });
    }

    /* What the page shows may be old while the server cannot be reached, or no longer knows who asks. */
    function warn(job) {
        if (!document.getElementById("job-away")) {
            var line = document.createElement("p");
            line.id = "job-away";
            line.setAttribute("role", "alert");
            line.textContent = AWAY;
            job.before(line);
        }
    }

    function told(fresh) {
        var job = moving();
        var warning = document.getElementById("job-away");
        if (fresh && warning) {
            warning.remove();
        }
        if (job && fresh) {
            show(job, fresh);
        } else if (job) {
            warn(job);
        }
        window.setTimeout(look, PAUSE);
    }

    function look() {
        if (moving()) {
            fetch(window.location.href, { credentials: "same-origin", headers: { "Accept": "text/html", "X-Plein-Watching": "job" } })
                .then(function (answer) { return answer.ok ? answer.text() : ""; })
                .then(parsed)
                .then(told, function () { told(null); });
        }
    }

    window.setTimeout(look, PAUSE);
}());
