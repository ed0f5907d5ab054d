package nl.plein.ejb.group;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.group.MemberMore;
import nl.plein.persistence.group.MemberRow;

/** What the list of members of a group can say of each of them, beside their answers. */
public enum MemberColumn {
    NAME,
    ORGANISATION,
    RANK,
    SINCE,
    /** For owners, who alone take the list along. */
    SUBGROUPS,
    /** When the member was last on the site: for who manages its members. */
    SEEN;

    /** Whether this names a column, or a field by {@code f} and its number. */
    static boolean named(String column) {
        return column.matches("f\\d{1,18}")
                || Stream.of(values()).anyMatch(one -> one.name().equals(column));
    }

    /** Its name in the file, which does not follow a language: programs read it. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param subgroups names by number */
    String of(MemberRow row, MemberMore more, Map<Long, String> subgroups) {
        return switch (this) {
            case NAME -> row.name();
            case ORGANISATION -> row.organisation();
            case RANK -> row.rank().name();
            case SINCE -> row.since().toString();
            case SUBGROUPS ->
                more.subgroups().stream()
                        .map(number -> subgroups.getOrDefault(number, ""))
                        .sorted()
                        .collect(Collectors.joining("; "));
            case SEEN -> Optional.ofNullable(more.seen()).map(Instant::toString).orElse("");
        };
    }
}
