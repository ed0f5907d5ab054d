package nl.plein.ejb.access;

import java.io.Serializable;
import nl.plein.persistence.account.Affiliated;

/**
 * Somebody to ask about.
 *
 * @param ref public identifier
 * @param organisationId number of the organisation the person works for, or null
 * @param siteOrganisation number of the organisation whose site it is, or null
 */
public record PersonRow(String ref, String name, Long organisationId, Long siteOrganisation)
        implements Affiliated, Serializable {}
