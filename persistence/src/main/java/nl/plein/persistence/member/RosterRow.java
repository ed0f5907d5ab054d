package nl.plein.persistence.member;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Affiliated;

/**
 * A member of a site in a list for managers.
 *
 * @param id number of the membership, for paging
 * @param account number of the account, for queries within the server
 * @param ref public identifier of the account
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param mail the address that the person's provider gave, or null
 * @param since when the person became a member
 * @param seen when the person last came onto the site, or null
 */
public record RosterRow(
        long id,
        long account,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String mail,
        Account.State state,
        Instant since,
        Instant seen)
        implements Affiliated, Serializable {}
