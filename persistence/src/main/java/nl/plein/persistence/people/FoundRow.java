package nl.plein.persistence.people;

import java.io.Serializable;
import nl.plein.persistence.account.Affiliated;

/**
 * A member of a site in the list of people.
 *
 * @param id number of the account, for queries within the server
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param small hash of the small picture, or null
 */
public record FoundRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String small)
        implements Affiliated, Serializable {}
