// Pasting keeps structure only. The schema drops fonts and colours by itself; here is what it would lose or keep wrongly.

/** Makes pasted HTML fit: headings from 2 down, lists of word processors as lists, tables with headings, no foreign pictures. */
export function clean(html, onDroppedImage) {
    const doc = new DOMParser().parseFromString(html, "text/html");
    doc.querySelectorAll("h1").forEach((old) => rename(doc, old, "h2"));
    doc.querySelectorAll("h5, h6").forEach((old) => rename(doc, old, "h4"));
    listsOfWord(doc);
    doc.querySelectorAll("table").forEach((table) => headRow(doc, table));
    doc.querySelectorAll("img").forEach((image) => {
        if (!image.getAttribute("src")?.startsWith("/")) {
            image.remove();
            onDroppedImage();
        }
    });
    return doc.body.innerHTML;
}

/** Plain text stays as it is, without invisible signs that come along from documents. */
export function cleanText(text) {
    return text.replace(/[\u00ad\u200b\ufeff]/g, "");
}

function rename(doc, old, name) {
    const fresh = doc.createElement(name);
    fresh.append(...old.childNodes);
    old.replaceWith(fresh);
}

function headRow(doc, table) {
    const first = table.querySelector("tr");
    if (first && !table.querySelector("th")) {
        first.querySelectorAll("td").forEach((cell) => rename(doc, cell, "th"));
    }
}

/** Word sends list items as paragraphs with the bullet as text. */
function listsOfWord(doc) {
    let list = null;
    doc.querySelectorAll("p").forEach((paragraph) => {
        if (!/MsoListParagraph/.test(paragraph.className)) {
            list = null;
            return;
        }
        const mark = paragraph.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
        const name = /^\s*\(?[0-9a-z]+[.)]/i.test(mark?.textContent ?? "") ? "OL" : "UL";
        mark?.remove();
        if (list === null || list.tagName !== name || list.nextElementSibling !== paragraph) {
            list = doc.createElement(name);
            paragraph.before(list);
        }
        const item = doc.createElement("li");
        item.append(...paragraph.childNodes);
        list.append(item);
        paragraph.remove();
    });
}
