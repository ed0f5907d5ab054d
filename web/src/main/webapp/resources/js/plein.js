/* What makes pages nicer; every page works without it. */
(function () {
    "use strict";

    /* Go to the list of errors, or to a field named in it. */
    var errors = document.getElementById("errors");
    if (errors) {
        errors.focus();
        errors.addEventListener("click", function (event) {
            var link = event.target.closest("a[href^='#']");
            var field = link && document.getElementById(link.getAttribute("href").slice(1));
            if (field) {
                var input = field.matches("input, textarea, select, [contenteditable]") ? field : field.querySelector("input, textarea, select, [contenteditable]");
                event.preventDefault();
                (input || field).focus();
                field.scrollIntoView({ block: "center" });
            }
        });
    }

    /* Menus close on Escape and when one goes elsewhere. */
    function closeMenus(except) {
        document.querySelectorAll("details.menu[open]").forEach(function (menu) {
            if (menu !== except) {
                menu.open = false;
            }
        });
    }
    document.addEventListener("keydown", function (event) {
        var menu = event.key === "Escape" && document.querySelector("details.menu[open]");
        if (menu) {
            menu.open = false;
            menu.querySelector("summary").focus();
        }
    });
    document.addEventListener("click", function (event) { closeMenus(event.target.closest("details.menu")); });
    document.addEventListener("focusin", function (event) { closeMenus(event.target.closest("details.menu")); });

    /* One click is one click; unsaved text is not left by accident. */
    var dirty = false;
    var sending = false;
    document.addEventListener("input", function (event) {
        dirty = dirty || Boolean(event.target.closest("form[data-guard='true']"));
    });
    document.addEventListener("submit", function (event) {
        if (event.target.dataset.sent) {
            event.preventDefault();
            return;
        }
        event.target.dataset.sent = "true";
        sending = true;
        if (event.submitter) {
            event.submitter.setAttribute("aria-disabled", "true");
        }
    });
    window.addEventListener("beforeunload", function (event) {
        if (dirty && !sending) {
            event.preventDefault();
        }
    });
    window.addEventListener("pageshow", function (event) {
        if (event.persisted) {
            sending = false;
            document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
            document.querySelectorAll("[type=submit][aria-disabled]").forEach(function (button) { button.removeAttribute("aria-disabled"); });
        }
    });

    /* Answers that a field takes, as one types; the page works without them. */
    document.querySelectorAll("input[data-suggest]").forEach(function (input) {
        var list = document.getElementById(input.getAttribute("list"));
        var asked = 0;
        function ask() {
            var mine = asked;
            var address = "/answers.json?ref=" + input.dataset.suggest + "&words=" + encodeURIComponent(input.value.slice(0, 100));
            fetch(address, { credentials: "same-origin" })
                .then(function (reply) { return reply.ok ? reply.json() : []; })
                .then(function (answers) {
                    if (mine === asked) {
                        list.replaceChildren.apply(list, answers.map(function (answer) { return new Option("", answer); }));
                    }
                })
                .catch(function () { list.replaceChildren(); });
        }
        input.addEventListener("input", function () {
            asked += 1;
            var mine = asked;
            window.setTimeout(function () { if (mine === asked) { ask(); } }, 200);
        });
        input.addEventListener("focus", ask, { once: true });
    });
}());
