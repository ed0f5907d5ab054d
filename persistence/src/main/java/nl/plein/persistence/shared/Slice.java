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

    /**
     * Hint of a query of which only the first rows are asked for. EclipseLink makes the SQL of a query anew each time
     * it is limited, unless it was limited when it was first made; the number of rows is a parameter of the SQL.
     */
    public static final String LIMITED = "eclipselink.jdbc.max-rows";

    /** Rows that a query with {@link #LIMITED} gives when the one who asks does not say how many. */
    public static final String LIMIT = "20";

    /** Makes a slice out of one row more than is shown: the surplus row only tells that there is a next slice. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, Cursor> cursorOf) {
        if (oneMore.size() <= size) {
            return new Slice<>(List.copyOf(oneMore), null);
        }
        var rows = List.copyOf(oneMore.subList(0, size));
        return new Slice<>(rows, cursorOf.apply(rows.get(size - 1)));
    }
}
