/* Shows the look that is being chosen on this very page; the server computes the whole palette. */
(function () {
    "use strict";

    var sheet = document.querySelector("link[href^='/theme/']");
    var now = sheet && sheet.getAttribute("href").match(/^\/theme\/([0-9a-f]{6})(?:-([0-9a-f]{6})-([a-z]+))?-/);
    var colour = /^#[0-9a-f]{6}$/i;

    /* What is typed or chosen in a field; when the page has no such field, what holds now. */
    function chosen(field, known) {
        var found = document.querySelector(field);
        return found ? found.value.trim().toLowerCase() : known;
    }

    if (now) {
        document.querySelector("main").addEventListener("input", function () {
            var main = chosen("[id='look:main:input']", "#" + now[1]);
            var accent = chosen("[id='look:accent:input']", "#" + (now[2] || now[1])) || main;
            if (colour.test(main) && colour.test(accent)) {
                sheet.href = "/theme/" + main.slice(1) + "-" + accent.slice(1)
                    + "-" + chosen("#setting-FONT select", now[3] || "figtree") + "-0.css";
            }
        });
    }
}());
