package nl.plein.persistence.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a name looks like: two names with the same look cannot be told apart by a reader. Width, case, marks, invisible
 * characters and spaces do not count, and a Cyrillic or Greek letter counts as the Latin one that it looks like. A
 * small table does for names of places; whole pairs of letters, such as rn for m, are words of Dutch and stay
 * different.
 */
public final class LookAlike {

    private static final String FOREIGN = "авсԁеһіјӏкмнорԛѕтԝхуѵзαεηικνορτυχωɡı01β|ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "abcdehijlkmhopqstwxyv3aenikvoptuxwgiolblabezhikmnoptyx";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    private LookAlike() {}

    /** The look of a name; empty when there is nothing to see in it. */
    public static String of(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var lower = MARKS.matcher(latin(bare).toLowerCase(Locale.ROOT)).replaceAll("");
        return DASHES.matcher(tidy(latin(lower))).replaceAll("-");
    }

    /** A name without what nobody sees: control and direction characters, and spaces beyond one. */
    public static String tidy(String typed) {
        var seen = INVISIBLE.matcher(typed.replaceAll("[\\t\\r\\n]", " ")).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    private static String latin(String words) {
        var look = new StringBuilder(words.length());
        words.chars().forEach(letter -> look.append(latin((char) letter)));
        return look.toString();
    }

    private static char latin(char letter) {
        int known = FOREIGN.indexOf(letter);
        return known < 0 ? letter : LATIN.charAt(known);
    }
}
