package nl.plein.persistence.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The parts of a page that are shown, in their order; parts that are left out are not in it.
 *
 * @param shown each part once
 */
public record PartOrder<P extends Enum<P>>(List<P> shown) {

    private static final String NONE = "-";
    private static final String BETWEEN = ",";

    /** What was kept before, as {@link #kept} gave it. */
    public static <P extends Enum<P>> PartOrder<P> read(String kept, Class<P> kind) {
        return new PartOrder<>(
                kept.equals(NONE)
                        ? List.of()
                        : Stream.of(kept.split(BETWEEN))
                                .map(word -> Enum.valueOf(kind, word))
                                .toList());
    }

    /** How the order is kept in a column of text. */
    public String kept() {
        return shown.isEmpty()
                ? NONE
                : String.join(BETWEEN, shown.stream().map(Enum::name).toList());
    }

    /**
     * The order after a step. Who is shown comes last; what stands so already stays, as does a part at the edge.
     *
     * @param column whether a part stands in the second of the two columns; parts move among those of their own
     */
    public PartOrder<P> after(Step step, P part, Predicate<P> column) {
        var all = new ArrayList<>(shown);
        switch (step) {
            case SHOW -> show(all, part);
            case HIDE -> all.remove(part);
            case UP, DOWN -> swap(all, part, step == Step.UP ? -1 : 1, column);
        }
        return new PartOrder<>(List.copyOf(all));
    }

    private static <P> void show(List<P> all, P part) {
        if (!all.contains(part)) {
            all.add(part);
        }
    }

    private static <P> void swap(List<P> all, P part, int step, Predicate<P> column) {
        int from = all.indexOf(part);
        for (int to = from + step; from >= 0 && to >= 0 && to < all.size(); to += step) {
            if (column.test(all.get(to)) == column.test(part)) {
                Collections.swap(all, from, to);
                return;
            }
        }
    }
}
