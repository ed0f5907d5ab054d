package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.List;
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
     * @param why key of why the member is left out, or null
     */
    public record Line(String ref, String name, String organisation, String why) implements Serializable {}

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
