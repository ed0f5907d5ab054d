// What a text may hold: headings 2 to 4, bold, italic, lists, quote, link, picture, table with headings. No fonts, no colours.
import { mergeAttributes } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import Image from "@tiptap/extension-image";
import Link from "@tiptap/extension-link";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { ListItem } from "@tiptap/extension-list";

/** Without widths: they would be style attributes, which our policy forbids. */
const PlainTable = Table.extend({
    renderHTML({ HTMLAttributes }) {
        return ["table", mergeAttributes(this.options.HTMLAttributes, HTMLAttributes), ["tbody", 0]];
    },
    /** Tab leaves the editor, everywhere: no keyboard trap. Arrow keys walk the cells. */
    addKeyboardShortcuts() {
        const { Tab, "Shift-Tab": back, ...rest } = this.parent?.() ?? {};
        return rest;
    },
});

function plainCell(cell) {
    return cell.extend({
        addAttributes() {
            return { colspan: { default: 1 }, rowspan: { default: 1 } };
        },
    });
}

const PlainListItem = ListItem.extend({
    addKeyboardShortcuts() {
        return {
            Enter: () => this.editor.commands.splitListItem(this.name),
            "Alt-ArrowRight": () => this.editor.commands.sinkListItem(this.name),
            "Alt-ArrowLeft": () => this.editor.commands.liftListItem(this.name),
        };
    },
});

export const extensions = [
    StarterKit.configure({
        heading: { levels: [2, 3, 4] },
        code: false,
        codeBlock: false,
        strike: false,
        underline: false,
        horizontalRule: false,
        link: false,
        listItem: false,
        trailingNode: false,
    }),
    PlainListItem,
    Link.configure({
        openOnClick: false,
        autolink: true,
        protocols: ["mailto"],
        HTMLAttributes: { target: null, rel: null, class: null },
    }),
    Image.configure({ allowBase64: false }),
    PlainTable.configure({ resizable: false }),
    TableRow,
    plainCell(TableHeader),
    plainCell(TableCell),
];
