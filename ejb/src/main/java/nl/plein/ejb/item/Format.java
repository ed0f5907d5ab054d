package nl.plein.ejb.item;

/** In which language a text comes in from a form. */
public enum Format {
    /** From the editor. */
    HTML,
    /** From the text area that is there without script. */
    MARKDOWN;

    /** What the form said, or Markdown when it said something else: that is safe for every text. */
    public static Format of(String name) {
        return "html".equalsIgnoreCase(name) ? HTML : MARKDOWN;
    }
}
