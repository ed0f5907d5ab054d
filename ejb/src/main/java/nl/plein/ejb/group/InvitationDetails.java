package nl.plein.ejb.group;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.group.GroupRow;

/**
 * An invitation, for who holds its code.
 *
 * @param site name of the site of the group
 * @param by name of who invited
 * @param inside whether the viewer is in the group already
 */
public record InvitationDetails(GroupRow group, String site, String by, Instant expires, boolean inside)
        implements Serializable {}
