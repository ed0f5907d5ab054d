package nl.plein.persistence.admission;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * A ban as managers see it.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisation number of the organisation whose site it is, or null
 */
public record BanRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        Long siteOrganisation,
        String reason,
        Instant since)
        implements Affiliated, Serializable {}
