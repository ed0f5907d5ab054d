package nl.plein.audit.archive;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and nulls as JSON; the same values always give the same text. */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        var json = new Json();
        json.write(value, 0);
        return json.out.append('\n').toString();
    }

    private void write(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            map(map, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void map(Map<?, ?> map, int depth) {
        out.append('{');
        var separator = "";
        for (var each : map.entrySet()) {
            out.append(separator);
            line(depth + 1);
            text(each.getKey().toString());
            out.append(": ");
            write(each.getValue(), depth + 1);
            separator = ",";
        }
        line(depth);
        out.append('}');
    }

    private void list(List<?> list, int depth) {
        out.append('[');
        var separator = "";
        for (var each : list) {
            out.append(separator);
            line(depth + 1);
            write(each, depth + 1);
            separator = ",";
        }
        if (!list.isEmpty()) {
            line(depth);
        }
        out.append(']');
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(each -> {
            switch (each) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> letter((char) each);
            }
        });
        out.append('"');
    }

    private void letter(char letter) {
        if (letter < ' ' || Character.isSurrogate(letter)) {
            out.append(String.format("\\u%04x", (int) letter));
        } else {
            out.append(letter);
        }
    }
}
