package nl.plein.audit.verify;

import java.util.List;
import java.util.Map;

/** Writes JSON in its canonical form (RFC 8785): no space, names in order, the shortest escapes. */
final class Canonical {

    private Canonical() {}

    static String write(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            // The reader keeps names in a TreeMap: the order of their UTF-16 code units, which is the canonical one.
            var comma = "{";
            for (var entry : map.entrySet()) {
                out.append(comma);
                quote(entry.getKey().toString(), out);
                out.append(':');
                write(entry.getValue(), out);
                comma = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            var comma = "[";
            for (var element : list) {
                out.append(comma);
                write(element, out);
                comma = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string) {
            quote(string, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int shortest = "\b\t\n\f\r\"\\".indexOf(c);
            if (shortest >= 0) {
                out.append('\\').append("btnfr\"\\".charAt(shortest));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
