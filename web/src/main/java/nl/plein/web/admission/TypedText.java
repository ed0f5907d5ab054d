package nl.plein.web.admission;

import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.RichText;

/** A text from an editor that may have been typed without script. */
final class TypedText {

    private TypedText() {}

    static String html(String typed, String format) {
        var text = typed == null ? "" : typed;
        return Format.of(format) == Format.HTML ? text : RichText.fromMarkdown(text);
    }
}
