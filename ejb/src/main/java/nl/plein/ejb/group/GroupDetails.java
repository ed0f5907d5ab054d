package nl.plein.ejb.group;

import java.io.Serializable;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;

/**
 * A group, ready to show.
 *
 * @param relation what the viewer is to it
 * @param readable whether the viewer may read what is in it
 */
public record GroupDetails(GroupRow group, Relation relation, boolean readable) implements Serializable {

    /** Whether the viewer may come in at once. */
    public boolean joinable() {
        return relation == Relation.NEIGHBOUR && group.openness() == Openness.OPEN;
    }

    /** Whether the viewer may ask to come in. */
    public boolean askable() {
        return relation == Relation.NEIGHBOUR && group.openness() != Openness.OPEN;
    }

    /** Whether the viewer may write in it. */
    public boolean writable() {
        return relation.inside();
    }
}
