package nl.plein.persistence.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Affiliated;

/**
 * A member of a site, at the head of the profile.
 *
 * @param id number of the account, for queries within the server
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param large hash of the large picture, or null
 * @param small hash of the small picture, or null
 * @param since when the person came onto the site
 */
public record ProfileRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String large,
        String small,
        Instant since)
        implements Affiliated, Serializable {

    /** Its typed public identifier. */
    public AccountId accountId() {
        return new AccountId(UUID.fromString(ref));
    }

    /** The same person without a picture. */
    public ProfileRow faceless() {
        return new ProfileRow(id, ref, name, organisation, organisationId, siteOrganisations, null, null, since);
    }
}
