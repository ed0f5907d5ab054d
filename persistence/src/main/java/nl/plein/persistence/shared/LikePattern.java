package nl.plein.persistence.shared;

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

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
