package nl.plein.audit.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its one canonical form (RFC 8785), out of maps, lists, strings and whole numbers. */
final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    static byte[] bytes(Map<String, ?> object) {
        try {
            return new JsonCanonicalizer(text(object)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("not to be said in JSON", e);
        }
    }

    static String string(Map<String, ?> object) {
        return new String(bytes(object), StandardCharsets.UTF_8);
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .map(entry -> quoted(entry.getKey().toString()) + ':' + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CanonicalJson::text).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        // Half a surrogate pair has no UTF-8; it becomes a question mark instead of stopping the log.
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var quoted = new StringBuilder("\"");
        whole.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < FIRST_PRINTABLE) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
