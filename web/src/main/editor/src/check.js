// Helps the author make a text that works for everyone: problems are listed below the text, each with a button that goes there.

const WAIT = 800;

export function makeCheck(editor, words, field) {
    const box = document.createElement("div");
    box.className = "editor-check";
    box.setAttribute("role", "status");
    field.append(box);
    let timer = 0;

    function show() {
        const problems = find(editor, words);
        const list = document.createElement("ul");
        problems.forEach(({ text, at }) => {
            const item = document.createElement("li");
            const go = document.createElement("button");
            go.type = "button";
            go.className = "linklike";
            go.textContent = words.checkGo;
            go.setAttribute("aria-label", `${words.checkGo}: ${text}`);
            go.addEventListener("click", () => editor.chain().focus().setTextSelection(at).scrollIntoView().run());
            item.append(`${text} `, go);
            list.append(item);
        });
        const title = document.createElement("p");
        title.textContent = words.checkTitle;
        box.replaceChildren(...(problems.length > 0 ? [title, list] : []));
    }

    editor.on("update", () => {
        clearTimeout(timer);
        timer = setTimeout(show, WAIT);
    });
    show();
}

/** Skipped heading levels, links that say nothing, tables without headings. */
export function find(editor, words) {
    const problems = [];
    let level = 1;
    editor.state.doc.descendants((node, at) => {
        if (node.type.name === "heading") {
            if (node.attrs.level > level + 1) {
                problems.push({ at: at + 1, text: words.checkHeading.replace("{0}", node.textContent || "?") });
            }
            level = node.attrs.level;
        } else if (node.type.name === "table" && node.firstChild?.firstChild?.type.name !== "tableHeader") {
            problems.push({ at: at + 3, text: words.checkTable });
        } else if (node.type.name === "tableHeader" && node.textContent.trim() === "") {
            problems.push({ at: at + 2, text: words.checkHeader });
        } else if (node.isText && node.marks.some((mark) => mark.type.name === "link") && empty(node.text, words)) {
            problems.push({ at, text: words.checkLink.replace("{0}", node.text) });
        }
    });
    return problems;
}

function empty(text, words) {
    const plain = text.trim().toLowerCase();
    return /^(https?:\/\/|www\.)/.test(plain) || words.checkLinkWords.split(",").includes(plain);
}
