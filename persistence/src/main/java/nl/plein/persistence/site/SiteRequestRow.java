package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request for a site, as a list shows it.
 *
 * @param asker name of who asks
 * @param organisation of who asks, or null
 */
public record SiteRequestRow(
        long id,
        String ref,
        String name,
        String purpose,
        Site.Openness openness,
        String host,
        String motivation,
        SiteRequest.State state,
        Instant asked,
        String answer,
        String asker,
        String organisation)
        implements Serializable {}
