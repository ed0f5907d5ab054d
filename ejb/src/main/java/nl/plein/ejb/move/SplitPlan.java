package nl.plein.ejb.move;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.GroupRow;

/**
 * What giving a group a site of its own would do.
 *
 * @param own the site that is wished for
 * @param host its whole address
 * @param items how many items go along
 * @param owners how many owners of the group would manage the site, beside who asks
 * @param decided whether a manager of the platform decides about the site first
 * @param asks whether it asks or shows answers of its members, which it does no more on another site
 */
public record SplitPlan(
        GroupRow group,
        OwnSite own,
        String host,
        long items,
        int owners,
        boolean decided,
        boolean asks,
        List<MovePlan.Reach> reach)
        implements Serializable {}
