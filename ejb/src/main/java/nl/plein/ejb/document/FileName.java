package nl.plein.ejb.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as people may give them, made harmless and kept readable (ASVS 5.0, 5.4.1). */
final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    private FileName() {}

    static String clean(String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceAll("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_").strip();
        return shorten(name.isEmpty() || name.startsWith(".") ? "bestand" + name : name);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
