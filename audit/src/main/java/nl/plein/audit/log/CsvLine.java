package nl.plein.audit.log;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One line of comma-separated values (RFC 4180) that no spreadsheet takes for a formula. */
final class CsvLine {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvLine() {}

    static String of(Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
