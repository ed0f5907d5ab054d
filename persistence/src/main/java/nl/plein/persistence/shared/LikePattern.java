package nl.plein.persistence.shared;

import java.util.List;
import java.util.Locale;

/**
 * Words that somebody looks for, as a pattern of {@code like … escape '!'} for names in small letters. What would be a
 * wildcard is taken literally.
 */
public final class LikePattern {

    /** Stands before what is taken literally. */
    public static final char ESCAPE = '!';

    private LikePattern() {}

    /** Names that have these words in them. */
    public static String within(String words) {
        return '%' + plain(words) + '%';
    }

    /** Names that begin with these words. */
    public static String beginning(String words) {
        return plain(words) + '%';
    }

    /** Names that are these words. */
    public static String exactly(String words) {
        return plain(words);
    }

    /**
     * The ways in which a name can have these words in it, the best first: it is named just so, which longer names must
     * not keep out of sight; it begins so; it has them somewhere.
     */
    public static List<String> nearest(String words) {
        return List.of(exactly(words), beginning(words), within(words));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
