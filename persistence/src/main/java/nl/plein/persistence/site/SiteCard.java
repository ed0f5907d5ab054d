package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;

/** A site in the directory. */
public record SiteCard(
        String ref,
        String name,
        String purpose,
        String host,
        Site.Openness openness,
        int memberCount,
        Instant lastActive,
        boolean featured)
        implements Serializable {}
