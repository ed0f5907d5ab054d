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

    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        var words = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
