package nl.plein.ejb.group;

import java.io.Serializable;
import nl.plein.persistence.group.GroupId;

/**
 * The group that a new one is started after: its subgroups come along, its people only when asked for, what is in it
 * never.
 *
 * @param group the other group, or null for none
 * @param people whether its members become members of the new one
 */
public record GroupLike(GroupId group, boolean people) implements Serializable {

    /** Like no other group. */
    public static final GroupLike NONE = new GroupLike(null, false);
}
