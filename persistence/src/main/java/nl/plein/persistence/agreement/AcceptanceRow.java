package nl.plein.persistence.agreement;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who accepted a version of an agreement for a site, and when.
 *
 * @param agreementId number of the version, or null when nobody accepted it for this site
 * @param person null when nobody did
 */
public record AcceptanceRow(Long agreementId, Long siteId, String site, String person, Instant accepted)
        implements Serializable {}
