package nl.plein.persistence.group;

import java.io.Serializable;
import nl.plein.persistence.account.Affiliated;

/**
 * Somebody of the site, to be chosen.
 *
 * @param ref public identifier of the account
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 */
public record PersonRow(String ref, String name, String organisation, Long organisationId, String siteOrganisations)
        implements Affiliated, Serializable {}
