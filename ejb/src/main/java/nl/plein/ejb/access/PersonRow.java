package nl.plein.ejb.access;

import java.io.Serializable;
import nl.plein.persistence.account.Affiliated;

/**
 * Somebody to ask about.
 *
 * @param ref public identifier
 * @param organisationId number of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 */
public record PersonRow(String ref, String name, Long organisationId, String siteOrganisations)
        implements Affiliated, Serializable {}
