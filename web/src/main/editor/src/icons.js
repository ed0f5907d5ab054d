// Small drawings for the tools; letters for headings and letters for bold and italic, as everyone knows them.

const LETTERS = { h2: "H2", h3: "H3", h4: "H4", bold: "B", italic: "I" };

const PATHS = {
    bullets: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
    numbers: "M9 5h8M9 10h8M9 15h8M3 3.5l1.2-.7V7M3 13h2.2L3 16.5h2.4",
    quote: "M4 5v10M8 7h8M8 11h8M8 15h5",
    link: "M8.5 11.5l3-3M9 6.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5L9.500 15A3.200 3.200 0 0 1 5 10.500L6.500 9",
    image: "M3 4.500h14v11H3zM3 13l4-4 4 4 2-2 4 3.500M13.500 7.500h.01",
    table: "M3 4h14v12H3zM3 8h14M3 12h14M8 8v8M13 8v8",
    undo: "M5 8h7a4 4 0 0 1 0 8H8M8 5L5 8l3 3",
    redo: "M15 8H8a4 4 0 0 0 0 8h4M12 5l3 3-3 3",
    rowAdd: "M3 4h14v6H3zM10 13v5M7.500 15.500h5",
    rowDelete: "M3 4h14v6H3zM7 15.500h6",
    columnAdd: "M4 3v14h6V3zM13 10h5M15.500 7.500v5",
    columnDelete: "M4 3v14h6V3zM13 10h5",
    tableDelete: "M3 4h14v12H3zM7 7.500l6 5M13 7.500l-6 5",
};

export function icon(name) {
    if (LETTERS[name]) {
        const letters = document.createElement("span");
        letters.className = `editor-letters editor-${name}`;
        letters.setAttribute("aria-hidden", "true");
        letters.textContent = LETTERS[name];
        return letters;
    }
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    svg.setAttribute("viewBox", "0 0 20 20");
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("focusable", "false");
    path.setAttribute("d", PATHS[name]);
    svg.append(path);
    return svg;
}
