package nl.plein.ejb.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.GroupCover;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.GroupTool;
import nl.plein.persistence.group.Joining;

/**
 * A group, ready to show.
 *
 * @param charter what its owners say of it, the introduction cleaned
 * @param relation what the viewer is to it
 * @param readable whether the viewer may read what is in it
 * @param tools the parts that its page shows, in their order
 * @param asks whether it asks something of who comes in
 * @param shows whether its list of members shows answers
 * @param cover the wide picture on its page, or null
 * @param declined how the viewer was declined, who asked last and is no member; else null
 */
public record GroupDetails(
        GroupRow group,
        Charter charter,
        Relation relation,
        boolean readable,
        List<GroupTool> tools,
        boolean asks,
        boolean shows,
        GroupCover cover,
        Declined declined)
        implements Serializable {

    /**
     * An owner said no.
     *
     * @param said what the person was told; may be empty or null
     */
    public record Declined(Instant at, String said) implements Serializable {}

    /** Whether the viewer may come in at once. */
    public boolean joinable() {
        return relation == Relation.NEIGHBOUR && charter.joining() == Joining.FREE && !group.archived();
    }

    /** Whether the viewer may ask to come in. */
    public boolean askable() {
        return relation == Relation.NEIGHBOUR && charter.joining() == Joining.ON_REQUEST && !group.archived();
    }

    /** Whether the viewer may leave it. */
    public boolean leavable() {
        return relation.inside() && charter.leaving();
    }

    /** Whether the viewer may write in it. */
    public boolean writable() {
        return relation.inside() && !group.archived();
    }
}
