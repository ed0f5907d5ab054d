package nl.plein.audit.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words of people become words of a package: one line without control characters, and safe names of files. */
final class Wording {

    private static final int NAME = 48;
    private static final int SUMMARY = 2000;
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\p{Z}\\x{FFFE}\\x{FFFF}]+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(prn|aux|nul|con|com\\d|lpt\\d)");

    private Wording() {}

    /** One line: line ends, tabs, odd spaces and everything that XML or a receiver refuses become one space. */
    static String oneLine(String text) {
        return text == null ? "" : BREAK.matcher(text).replaceAll(" ").strip();
    }

    /** A summary of sensible length, cut at a word. */
    static String summary(String text) {
        var line = oneLine(text);
        if (line.length() <= SUMMARY) {
            return line;
        }
        var space = line.lastIndexOf(' ', SUMMARY);
        return line.substring(0, space > SUMMARY / 2 ? space : SUMMARY) + " …";
    }

    /** A name for in a package: letters, digits, hyphen and underscore of ASCII only, never empty, never a device. */
    static String safe(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var safe = UNSAFE.matcher(plain).replaceAll("-").replaceAll("^-+|-+$", "");
        var cut = safe.length() > NAME ? safe.substring(0, NAME).replaceAll("-+$", "") : safe;
        if (cut.isEmpty()) {
            return "naamloos";
        }
        return DEVICE.matcher(cut).matches() ? cut + "-" : cut;
    }

    /** The part after the last dot in lower case, or empty; only what looks like an extension counts. */
    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        var tail = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return tail.matches("[a-z0-9]{1,8}") ? tail : "";
    }

    static String withoutExtension(String name) {
        var extension = extension(name);
        return extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    }
}
