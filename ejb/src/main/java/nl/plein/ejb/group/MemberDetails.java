package nl.plein.ejb.group;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.group.GroupRow;

/**
 * A member, for an owner who is about to do something.
 *
 * @param self whether it is the owner who looks
 * @param only whether it is the only owner
 */
public record MemberDetails(
        GroupRow group, String ref, String name, boolean owner, Instant since, boolean self, boolean only)
        implements Serializable {}
