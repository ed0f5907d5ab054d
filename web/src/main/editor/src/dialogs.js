// The two questions of the editor: where does a link go, and what does a picture say. Native dialogs: Escape closes, focus comes back.

/** Asks for the address of a link; with nothing selected also for its text. */
export function askLink(editor, words, say) {
    const present = editor.getAttributes("link").href ?? "";
    const bare = editor.state.selection.empty && !present;
    const fields = [field("href", words.linkAddress, present, words.linkHint)];
    if (bare) {
        fields.push(field("text", words.linkText, "", words.linkTextHint));
    }
    ask(words, present ? words.linkChange : words.link, fields, {
        check: (found) => linkProblem(found, bare, words),
        done: (found) => {
            const chain = editor.chain().focus();
            if (bare) {
                chain.insertContent({ type: "text", text: found.text, marks: [{ type: "link", attrs: { href: found.href } }] }).run();
            } else {
                chain.extendMarkRange("link").setLink({ href: found.href }).run();
            }
            say(words.linkDone);
        },
        remove: present ? () => editor.chain().focus().extendMarkRange("link").unsetLink().run() : null,
        back: () => editor.commands.focus(),
    });
}

function linkProblem(found, bare, words) {
    if (!/^(https?:\/\/|mailto:|\/)\S+$/.test(found.href)) {
        return ["href", words.linkWrong];
    }
    return bare && found.text.trim() === "" ? ["text", words.linkTextWrong] : null;
}

/** Asks for a picture and what it says to who cannot see it, or that it is only decoration. Never guesses from the file name. */
export function askImage(editor, words, say, wrapper) {
    const present = editor.getAttributes("image");
    const added = pictures(wrapper);
    const fields = [
        field("src", words.imageAddress, present.src ?? "", added.length > 0 ? words.imageHint : words.imageFirst, added),
        field("alt", words.imageAlt, present.alt ?? "", words.imageAltHint),
        box("decorative", words.imageDecorative, present.src !== undefined && present.alt === ""),
    ];
    ask(words, words.image, fields, {
        check: (found) => imageProblem(found, words),
        done: (found) => {
            editor.chain().focus().setImage({ src: found.src, alt: found.decorative ? "" : found.alt }).run();
            say(words.imageDone);
        },
        back: () => editor.commands.focus(),
    });
}

function imageProblem(found, words) {
    if (!/^\/[^/\s]\S*$/.test(found.src)) {
        return ["src", words.imageWrong];
    }
    return found.decorative || found.alt.trim() !== "" ? null : ["alt", words.imageAltWrong];
}

/** Pictures that were already added to the form: elements with an address in data-picture, and their name as text. */
function pictures(wrapper) {
    const found = (wrapper.closest("form") ?? document).querySelectorAll("[data-picture^='/']");
    return [...found].map((one) => [one.dataset.picture, one.textContent.trim()]);
}

function field(name, label, value, hint, choices = []) {
    return { name, label, value, hint, choices, type: "text" };
}

function box(name, label, checked) {
    return { name, label, checked, type: "checkbox" };
}

function ask(words, title, fields, { check, done, remove, back }) {
    const dialog = document.createElement("dialog");
    dialog.className = "editor-dialog";
    dialog.setAttribute("aria-labelledby", "editor-dialog-title");
    const heading = element("h2", title);
    heading.id = "editor-dialog-title";
    dialog.append(heading, ...fields.map(makeField), buttons());
    document.querySelector("main").append(dialog);
    dialog.addEventListener("close", () => {
        dialog.remove();
        back();
    });
    dialog.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && event.target.matches("input")) {
            event.preventDefault();
            accept();
        }
    });
    dialog.showModal();
    dialog.querySelector("input, select").focus();

    function accept() {
        const found = Object.fromEntries(fields.map((one) => {
            const input = dialog.querySelector(`#editor-${one.name}`);
            return [one.name, one.type === "checkbox" ? input.checked : input.value.trim()];
        }));
        const problem = check(found);
        fields.forEach((one) => mark(one, problem && problem[0] === one.name ? problem[1] : ""));
        if (!problem) {
            dialog.close();
            done(found);
        }
    }

    function mark(one, text) {
        const error = dialog.querySelector(`#editor-${one.name}-error`);
        if (error) {
            const input = dialog.querySelector(`#editor-${one.name}`);
            error.textContent = text;
            error.hidden = text === "";
            input.setAttribute("aria-invalid", String(text !== ""));
            if (text !== "") {
                input.focus();
            }
        }
    }

    function buttons() {
        const row = element("p", "");
        row.className = "bar";
        row.append(button(words.ok, "button", accept));
        if (remove) {
            row.append(button(words.linkRemove, "button second", () => { dialog.close(); remove(); }));
        }
        row.append(button(words.cancel, "button second", () => dialog.close()));
        return row;
    }
}

function makeField(one) {
    const wrapper = element("div", "");
    wrapper.className = one.type === "checkbox" ? "field option" : "field";
    const input = document.createElement("input");
    input.type = one.type;
    input.id = `editor-${one.name}`;
    const label = element("label", one.label);
    label.htmlFor = input.id;
    if (one.type === "checkbox") {
        input.checked = one.checked;
        wrapper.append(input, label);
        return wrapper;
    }
    input.value = one.value;
    input.setAttribute("aria-describedby", `${input.id}-hint ${input.id}-error`);
    const hint = element("p", one.hint);
    hint.className = "hint";
    hint.id = `${input.id}-hint`;
    const error = element("p", "");
    error.className = "field-error";
    error.id = `${input.id}-error`;
    error.hidden = true;
    wrapper.append(label, hint, error, ...(one.choices.length > 0 ? [choose(one.choices, input)] : [input]));
    return wrapper;
}

/** Choosing among the pictures of the form, instead of typing an address. */
function choose(choices, input) {
    const select = document.createElement("select");
    select.id = input.id;
    select.setAttribute("aria-describedby", input.getAttribute("aria-describedby"));
    choices.forEach(([value, name]) => select.append(new Option(name, value, false, value === input.value)));
    return select;
}

function button(text, look, run) {
    const made = element("button", text);
    made.type = "button";
    made.className = look;
    made.addEventListener("click", run);
    return made;
}

function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
}
