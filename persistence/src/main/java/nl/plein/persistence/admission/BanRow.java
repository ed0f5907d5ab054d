package nl.plein.persistence.admission;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * A ban as managers see it.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 */
public record BanRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String reason,
        Instant since)
        implements Affiliated, Serializable {}
