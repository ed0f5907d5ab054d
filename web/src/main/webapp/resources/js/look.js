/* Shows the colours that are being chosen on this very page; the server computes the whole palette. */
(function () {
    "use strict";

    var form = document.querySelector("[data-font]");
    var sheet = document.querySelector("link[href^='/theme/']");
    var colour = /^#[0-9a-f]{6}$/i;

    function typed(name) {
        return document.getElementById("look:" + name + ":input").value.trim();
    }

    if (form && sheet) {
        form.addEventListener("input", function () {
            var main = typed("main");
            var accent = typed("accent") || main;
            if (colour.test(main) && colour.test(accent)) {
                sheet.href = "/theme/" + main.slice(1).toLowerCase() + "-" + accent.slice(1).toLowerCase()
                    + "-" + form.dataset.font + "-0.css";
            }
        });
    }
}());
