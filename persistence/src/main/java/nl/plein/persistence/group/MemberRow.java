package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * A member in the list of a group.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 */
public record MemberRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        Membership.Rank rank,
        Instant since)
        implements Affiliated, Serializable {

    /** Whether this member may admit others. */
    public boolean owner() {
        return rank == Membership.Rank.OWNER;
    }
}
