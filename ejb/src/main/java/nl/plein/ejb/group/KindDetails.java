package nl.plein.ejb.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;

/**
 * What the page shows of which it is to open, close or hide a group.
 *
 * @param changeNo to be sent back with a change
 * @param since since when it is what it is
 * @param before what it was before that, or null
 * @param wished what somebody thinks of making it, or null
 * @param reach what that does to its items
 * @param siteMembers how many people are on the site
 */
public record KindDetails(
        GroupRow group,
        int changeNo,
        Instant since,
        Openness before,
        Openness wished,
        List<ReachChange> reach,
        long siteMembers)
        implements Serializable {

    /** Whether there is something to show of a wish. */
    public boolean previewed() {
        return wished != null && wished != group.openness();
    }

    /** How many items other people read afterwards. */
    public long changing() {
        return reach.stream()
                .filter(ReachChange::changes)
                .mapToLong(ReachChange::items)
                .sum();
    }
}
