/* Shows how far a job is without a click: takes the part of the page anew until nothing moves any more. */
(function () {
    "use strict";

    var PAUSE = 2000;

    function moving() {
        var job = document.getElementById("job");
        return job && job.dataset.moving === "true" ? job : null;
    }

    function show(html) {
        var job = moving();
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById("job");
        if (job && fresh && !job.contains(document.activeElement)) {
            job.replaceWith(document.importNode(fresh, true));
        } else if (job && fresh) {
            update(job, fresh);
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

    function look() {
        if (!moving()) {
            return;
        }
        fetch(window.location.href, { credentials: "same-origin", headers: { "Accept": "text/html", "X-Plein-Watching": "job" } })
            .then(function (answer) { return answer.ok ? answer.text() : ""; })
            .then(function (html) { if (html) { show(html); } })
            .catch(function () { /* the next round tries again; without it the link "refresh" still works */ })
            .then(function () { window.setTimeout(look, PAUSE); });
    }

    window.setTimeout(look, PAUSE);
}());
