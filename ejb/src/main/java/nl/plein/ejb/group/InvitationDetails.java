package nl.plein.ejb.group;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.group.GroupRow;

/**
 * An invitation, for who holds its code.
 *
 * @param site name of the site of the group
 * @param by name of who invited
 * @param words what that person says with it, or empty
 * @param inside whether the viewer is in the group already
 */
public record InvitationDetails(GroupRow group, String site, String by, String words, Instant expires, boolean inside)
        implements Serializable {}
