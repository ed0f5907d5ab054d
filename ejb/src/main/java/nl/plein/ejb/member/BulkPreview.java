package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;

/**
 * What would be done to many members.
 *
 * @param good to whom it would be done: all of a few, the first of many
 * @param left who would be left out: all of a few, the first of many
 * @param goods to how many it would be done
 * @param lefts how many would be left out
 * @param seen mark of those to whom it would be done, and of nobody else
 */
public record BulkPreview(List<Line> good, List<Line> left, int goods, int lefts, Seen seen) implements Serializable {

    /**
     * One member.
     *
     * @param ref public identifier of the account
     * @param organisation name of the organisation, or null
     * @param external whether the member works elsewhere than the organisation whose site it is
     * @param why key of why the member is left out, or null
     */
    public record Line(String ref, String name, String organisation, boolean external, String why)
            implements Serializable {
        boolean good() {
            return why == null;
        }
    }

    /**
     * What was found of all who are meant.
     *
     * @param named so many of either kind are named
     */
    static BulkPreview of(List<Line> all, int named) {
        var good = all.stream().filter(Line::good).toList();
        var left = all.stream().filter(one -> !one.good()).toList();
        return new BulkPreview(first(good, named), first(left, named), good.size(), left.size(), seen(good));
    }

    /**
     * Those to whom it is done, if they are still those that the person saw.
     *
     * @param shown how many the person saw
     * @throws Refusal when it would be done to nobody, or to others
     */
    static List<UUID> demanded(List<Line> all, int shown, Seen seen) {
        var good = all.stream().filter(Line::good).toList();
        if (good.isEmpty()) {
            throw new Refusal("member.bulk.nobody");
        }
        if (!seen.equals(seen(good))) {
            throw new Refusal("member.bulk.changed", shown, good.size());
        }
        return good.stream().map(one -> UUID.fromString(one.ref())).toList();
    }

    private static Seen seen(List<Line> good) {
        return Seen.of(good.stream().map(one -> (Object) one.ref()).toArray());
    }

    private static List<Line> first(List<Line> some, int most) {
        return some.stream().limit(most).toList();
    }

    /** How many it would be done to beside those that are named. */
    public int others() {
        return goods - good.size();
    }

    /** How many would be left out beside those that are named. */
    public int otherLefts() {
        return lefts - left.size();
    }

    /** Whether it would be done as a job, since they are many. */
    public boolean job() {
        return goods > BulkAct.MOST;
    }
}
