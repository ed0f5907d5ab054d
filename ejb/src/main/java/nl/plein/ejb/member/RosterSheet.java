package nl.plein.ejb.member;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines with commas (RFC 4180). A cell that a sheet would take for a formula is made words (MEM-1.2). */
final class RosterSheet {

    private static final String FORMULA = "=+-@\t\r\n|%";

    private RosterSheet() {}

    static String line(Object... cells) {
        return Stream.of(cells).map(RosterSheet::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What stood in a cell before it was made words, so that a file that was taken along can be sent in again. */
    static String words(String cell) {
        boolean made = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return made ? cell.substring(1) : cell;
    }

    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        var words = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
