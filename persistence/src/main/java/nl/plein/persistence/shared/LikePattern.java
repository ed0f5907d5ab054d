package nl.plein.persistence.shared;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Words that somebody looks for, as a pattern of {@code like … escape '!'} for names in small letters. What would be a
 * wildcard is taken literally.
 */
public final class LikePattern {

    /** Stands before what is taken literally. */
    public static final char ESCAPE = '!';

    private static final int LONGEST = 100;

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
     * What has these words in its name, the best first: it is named just so, which longer names must not keep out of
     * sight; it begins so; it has them somewhere.
     *
     * @param words of which a hundred characters count; nothing is found without any
     * @param named finds by a pattern
     */
    public static <T> List<T> nearest(String words, int size, Function<String, List<T>> named) {
        var sought = words.substring(0, Math.min(words.length(), LONGEST));
        return Stream.of(exactly(sought), beginning(sought), within(sought))
                .filter(pattern -> !sought.isEmpty())
                .flatMap(pattern -> named.apply(pattern).stream())
                .distinct()
                .limit(size)
                .toList();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
