package nl.plein.ejb.group;

import java.io.Serializable;
import nl.plein.persistence.audience.Level;

/**
 * What a change of the kind of a group does to some of its items.
 *
 * @param level for whom they are meant
 * @param items how many
 * @param now the widest who read them: public, signed_in, site, group, subgroup or owner
 * @param then the same, after the change
 */
public record ReachChange(Level level, long items, String now, String then) implements Serializable {

    /** Whether other people read them afterwards. */
    public boolean changes() {
        return !now.equals(then);
    }
}
