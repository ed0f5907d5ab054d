package nl.plein.ejb.site;

import java.io.Serializable;
import nl.plein.persistence.group.OrganisationList;

/**
 * Whose site it is, and which other organisations there are.
 *
 * @param archivist name of the organisation that makes the records, or null
 */
public record SiteOrganisations(OrganisationList list, String archivist) implements Serializable {}
