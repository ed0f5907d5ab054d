package nl.plein.persistence.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of one row as a search by {@link LikePattern} reads them: in small letters, one after the other. Making small
 * letters of every row at each search costs a database several times the search itself.
 */
public final class SearchText {

    private SearchText() {}

    /** @param texts name, purpose and the like; null where there is none */
    public static String of(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
