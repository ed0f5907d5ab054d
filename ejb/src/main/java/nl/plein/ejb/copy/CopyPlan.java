package nl.plein.ejb.copy;

import java.io.Serializable;
import nl.plein.persistence.group.GroupRow;

/**
 * What copying a group would take along.
 *
 * @param items how many items this person may copy
 * @param documents how many files lie below these
 * @param owner whether this person owns the group, and may have its members invited
 */
public record CopyPlan(GroupRow group, int subgroups, long items, long documents, boolean owner)
        implements Serializable {

    /** How many members could be invited. */
    public int others() {
        return Math.max(0, group.memberCount() - 1);
    }
}
