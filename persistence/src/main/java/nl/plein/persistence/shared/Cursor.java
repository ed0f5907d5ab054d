package nl.plein.persistence.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * The place in a list, newest first, after which the next slice starts (keyset paging: the cost of a page does not grow
 * with its number).
 *
 * @param time time of the last row that was shown
 * @param id its number, which settles equal times
 */
public record Cursor(Instant time, long id) implements Serializable {

    /** Before everything: the first page. */
    public static final Cursor NEWEST = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    /** Reads what {@link #toString()} wrote; anything else is empty, never an error. */
    public static Optional<Cursor> parse(String text) {
        if (text == null || !text.matches("\\d{1,15}-\\d{1,18}")) {
            return Optional.empty();
        }
        var parts = text.split("-");
        return Optional.of(new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1])));
    }

    @Override
    public String toString() {
        return time.toEpochMilli() + "-" + id;
    }
}
