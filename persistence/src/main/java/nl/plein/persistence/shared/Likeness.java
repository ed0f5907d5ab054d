package nl.plein.persistence.shared;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What remains of a name for an eye that does not look twice: no capitals, accents, spaces or dashes, and one letter
 * for those that look alike. Two names with the same likeness are taken for each other.
 */
public final class Likeness {

    /** Letters beyond this one are rare even in Latin script, and some of them look like common ones. */
    private static final int LAST_COMMON = 0x24f;

    private Likeness() {}

    /** The likeness of a name or of a host. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]", "")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('\u0131', 'l')
                .replace("rn", "m")
                .replace("vv", "w");
    }

    /** Whether all its letters are common ones of Latin script, so that none of them pretends to be another. */
    public static boolean plain(String name) {
        return name.codePoints().allMatch(Likeness::plain);
    }

    private static boolean plain(int letter) {
        if (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT) {
            return false;
        }
        return !Character.isLetter(letter) || letter <= LAST_COMMON && UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }
}
