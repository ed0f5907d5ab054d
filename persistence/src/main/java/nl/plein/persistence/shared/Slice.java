package nl.plein.persistence.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * Part of a list, newest first.
 *
 * @param rows what is shown
 * @param next where the following slice starts, or null when this is the last
 */
public record Slice<T>(List<T> rows, Cursor next) implements Serializable {

    /** Makes a slice out of one row more than is shown: the surplus row only tells that there is a next slice. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, Cursor> cursorOf) {
        if (oneMore.size() <= size) {
            return new Slice<>(List.copyOf(oneMore), null);
        }
        var rows = List.copyOf(oneMore.subList(0, size));
        return new Slice<>(rows, cursorOf.apply(rows.get(size - 1)));
    }
}
