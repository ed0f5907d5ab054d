// The toolbar: one tab stop, arrow keys inside, every function named and with its key; what is done is announced.
import { askLink, askImage } from "./dialogs.js";
import { icon } from "./icons.js";

const GROUPS = [
    [
        toggle("h2", "Control+Alt+2", (e) => e.isActive("heading", { level: 2 }), (c) => c.toggleHeading({ level: 2 })),
        toggle("h3", "Control+Alt+3", (e) => e.isActive("heading", { level: 3 }), (c) => c.toggleHeading({ level: 3 })),
        toggle("h4", "Control+Alt+4", (e) => e.isActive("heading", { level: 4 }), (c) => c.toggleHeading({ level: 4 })),
    ],
    [
        toggle("bold", "Control+B", (e) => e.isActive("bold"), (c) => c.toggleBold()),
        toggle("italic", "Control+I", (e) => e.isActive("italic"), (c) => c.toggleItalic()),
    ],
    [
        toggle("bullets", "Control+Shift+8", (e) => e.isActive("bulletList"), (c) => c.toggleBulletList()),
        toggle("numbers", "Control+Shift+7", (e) => e.isActive("orderedList"), (c) => c.toggleOrderedList()),
        toggle("quote", "Control+Shift+B", (e) => e.isActive("blockquote"), (c) => c.toggleBlockquote()),
    ],
    [
        asks("link", "Control+K", askLink, (e) => e.isActive("link")),
        asks("image", null, askImage),
        act("table", null, (c) => c.insertTable({ rows: 3, cols: 3, withHeaderRow: true })),
    ],
    [act("undo", "Control+Z", (c) => c.undo()), act("redo", "Control+Shift+Z", (c) => c.redo())],
    [
        inTable("rowAdd", (c) => c.addRowAfter()),
        inTable("rowDelete", (c) => c.deleteRow()),
        inTable("columnAdd", (c) => c.addColumnAfter()),
        inTable("columnDelete", (c) => c.deleteColumn()),
        inTable("tableDelete", (c) => c.deleteTable()),
    ],
];

function toggle(name, keys, active, run) {
    return { name, keys, active, run };
}

function act(name, keys, run) {
    return { name, keys, run };
}

function asks(name, keys, ask, active) {
    return { name, keys, ask, active };
}

function inTable(name, run) {
    return { name, run, shown: (e) => e.isActive("table") };
}

export function makeToolbar(editor, words, say, field) {
    const bar = document.createElement("div");
    bar.className = "editor-bar";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", words.toolbar);
    const made = GROUPS.flatMap((group) => makeGroup(bar, group));

    function makeGroup(parent, group) {
        const box = document.createElement("div");
        box.className = "editor-group";
        parent.append(box);
        return group.map((tool) => {
            const button = makeButton(tool, words);
            button.addEventListener("click", () => use(tool));
            box.append(button);
            return { tool, button, box };
        });
    }

    function use(tool) {
        if (tool.ask) {
            tool.ask(editor, words, say, field);
            return;
        }
        editor.view.focus(); // at once: what is typed next belongs to the text
        tool.run(editor.chain()).run();
        const on = !tool.active || tool.active(editor);
        say(`${words[tool.name]}: ${tool.active ? (on ? words.on : words.off) : words.done}`);
    }

    function refresh() {
        made.forEach(({ tool, button, box }) => {
            if (tool.active) {
                button.setAttribute("aria-pressed", String(tool.active(editor)));
            }
            if (tool.shown) {
                box.hidden = !tool.shown(editor);
            }
        });
        rove(visible().find((button) => button.tabIndex === 0) ?? visible()[0]);
    }

    function visible() {
        return made.filter(({ box }) => !box.hidden).map(({ button }) => button);
    }

    function rove(chosen) {
        made.forEach(({ button }) => { button.tabIndex = button === chosen ? 0 : -1; });
    }

    bar.addEventListener("keydown", (event) => {
        const all = visible();
        const at = all.indexOf(document.activeElement);
        const next = { ArrowRight: (at + 1) % all.length, ArrowLeft: (at + all.length - 1) % all.length, Home: 0, End: all.length - 1 }[event.key];
        if (next !== undefined) {
            event.preventDefault();
            rove(all[next]);
            all[next].focus();
        } else if (event.key === "Escape") {
            editor.commands.focus();
        }
    });
    editor.view.dom.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k") {
            event.preventDefault();
            askLink(editor, words, say, field);
        }
    });
    editor.on("transaction", refresh);
    refresh();
    return bar;
}

function makeButton(tool, words) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "editor-tool";
    button.append(icon(tool.name));
    button.setAttribute("aria-label", words[tool.name]);
    button.title = tool.keys ? `${words[tool.name]} (${tool.keys.replaceAll("Control", "Ctrl")})` : words[tool.name];
    if (tool.keys) {
        button.setAttribute("aria-keyshortcuts", tool.keys);
    }
    return button;
}
