package nl.plein.persistence.access;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * Somebody who could read.
 *
 * @param id number of the membership, for the next page
 * @param ref public identifier of the account
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param since when the membership by which they could read began
 */
public record ReaderRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        Instant since)
        implements Affiliated, Serializable {}
