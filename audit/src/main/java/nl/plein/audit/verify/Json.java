package nl.plein.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Strict JSON for what a log may hold: objects, lists, strings, whole numbers, true, false, null. */
final class Json {

    private static final int DEEPEST = 20;
    private static final int HEX = 16;
    private static final int ESCAPE = 4;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The one object in this text. */
    static Map<String, Object> object(String text) {
        var reader = new Json(text);
        reader.space();
        if (reader.peek() != '{') {
            throw reader.wrong("no object");
        }
        var object = reader.members(0);
        reader.space();
        if (reader.at != text.length()) {
            throw reader.wrong("more than one object");
        }
        return object;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("nested too deep");
        }
        space();
        char c = peek();
        return switch (c) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> members(int depth) {
        var map = new TreeMap<String, Object>();
        at++;
        space();
        if (peek() == '}') {
            at++;
            return map;
        }
        do {
            space();
            var name = string();
            space();
            expect(':');
            var value = value(depth + 1);
            if (map.containsKey(name)) {
                throw wrong("the name " + name + " twice");
            }
            map.put(name, value);
            space();
        } while (more('}'));
        return map;
    }

    private List<Object> elements(int depth) {
        var list = new ArrayList<>();
        at++;
        space();
        if (peek() == ']') {
            at++;
            return list;
        }
        do {
            list.add(value(depth + 1));
            space();
        } while (more(']'));
        return list;
    }

    private boolean more(char end) {
        char c = peek();
        at++;
        if (c != ',' && c != end) {
            throw wrong("neither a comma nor the end");
        }
        return c == ',';
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw wrong("a bare control character");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < ESCAPE; i++) {
            int digit = Character.digit(next(), HEX);
            if (digit < 0) {
                throw wrong("a broken escape");
            }
            code = code * HEX + digit;
        }
        return (char) code;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var digits = text.substring(start, at);
        if (!digits.matches("0|-?[1-9]\\d{0,15}")) {
            throw wrong("neither a value nor a whole number");
        }
        return Long.valueOf(digits);
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong("an unknown word");
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char c) {
        if (next() != c) {
            throw wrong("no " + c);
        }
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("the end");
        }
        return text.charAt(at);
    }

    private BadInput wrong(String what) {
        return new BadInput("JSON: " + what + " at character " + at);
    }
}
