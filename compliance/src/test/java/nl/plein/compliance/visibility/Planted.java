package nl.plein.compliance.visibility;

/**
 * An item of the matrix: its identifiers, and the beginning of the words that stand in it and nowhere else.
 *
 * @param writer identifier of who wrote it
 * @param from where a list, newest first, begins with it: what was written later does not push it off the page
 */
record Planted(String word, String item, String document, String group, String writer, String from) {

    /** The same, in lists that begin elsewhere. */
    Planted from(String first) {
        return new Planted(word, item, document, group, writer, first);
    }
}
