// Turns each text area marked data-editor into an editor. Without this script the text area takes Markdown, and nothing is lost.
import { Editor } from "@tiptap/core";
import { extensions } from "./extensions.js";
import { clean, cleanText } from "./paste.js";
import { makeToolbar } from "./toolbar.js";
import { makeCheck } from "./check.js";

/** Markdown of somebody who worked without script stays Markdown: only HTML and nothing at all are taken over. */
function takeable(text) {
    return text.trim() === "" || text.trim().startsWith("<");
}

function upgrade(field) {
    const area = field.querySelector("textarea");
    const format = field.querySelector("input[type=hidden]");
    if (!takeable(area.value)) {
        return;
    }
    const words = JSON.parse(field.dataset.words);
    const label = document.getElementById(field.id + "-label");
    const frame = document.createElement("div");
    frame.className = "editor-frame";
    const status = document.createElement("p");
    status.className = "hidden";
    status.setAttribute("role", "status");
    const say = (text) => { status.textContent = text; };
    area.after(frame, status);

    const editor = new Editor({
        element: frame,
        extensions,
        content: area.value,
        injectCSS: false,
        editorProps: {
            attributes: () => attributes(field, area, label, words),
            transformPastedHTML: (html) => clean(html, () => say(words.pastedImages)),
            transformPastedText: cleanText,
            handleKeyDown: (view, event) => toToolbar(event),
        },
    });
    const toolbar = makeToolbar(editor, words, say, field);
    frame.prepend(toolbar);
    makeCheck(editor, words, field);

    function toToolbar(event) {
        if (event.altKey && event.key === "F10") {
            toolbar.querySelector("[tabindex='0']").focus();
            return true;
        }
        return false;
    }

    format.value = "html";
    area.hidden = true;
    field.classList.add("is-upgraded");
    label.addEventListener("click", () => editor.commands.focus());
    editor.on("update", () => {
        area.value = editor.isEmpty ? "" : editor.getHTML();
        area.dispatchEvent(new Event("input", { bubbles: true }));
    });
    field.pleinEditor = editor;
}

function attributes(field, area, label, words) {
    const found = {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": label.id,
        class: "text editor-text",
        "aria-description": words.keys,
    };
    for (const name of ["aria-describedby", "aria-invalid"]) {
        if (area.hasAttribute(name)) {
            found[name] = area.getAttribute(name);
        }
    }
    return found;
}

document.querySelectorAll("[data-editor]").forEach(upgrade);
