package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;

/**
 * A member in the list of a group.
 *
 * @param organisation name of the organisation the person works for, or null
 */
public record MemberRow(
        long id, String ref, String name, String organisation, Long organisationId, Membership.Rank rank, Instant since)
        implements Serializable {

    /** Whether this member may admit others. */
    public boolean owner() {
        return rank == Membership.Rank.OWNER;
    }
}
