package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;

/**
 * A member in the list of a group.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisation number of the organisation whose site it is, or null
 */
public record MemberRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        Long siteOrganisation,
        Membership.Rank rank,
        Instant since)
        implements Serializable {

    /** Whether the person works elsewhere than the organisation whose site it is. */
    public boolean external() {
        return siteOrganisation != null && !siteOrganisation.equals(organisationId);
    }

    /** Whether this member may admit others. */
    public boolean owner() {
        return rank == Membership.Rank.OWNER;
    }
}
