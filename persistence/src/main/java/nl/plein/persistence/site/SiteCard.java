package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;

/**
 * A site in the directory.
 *
 * @param id its number, for queries within the server
 * @param memberCount how many members it has, 0 where {@code lastActive} is null
 * @param lastActive when it was last used, or null for who learns neither
 */
public record SiteCard(
        long id,
        String ref,
        String name,
        String purpose,
        String host,
        Site.Openness openness,
        int memberCount,
        Instant lastActive,
        boolean featured)
        implements Serializable {

    /** What somebody learns of it who stands before its wall: neither how many are on it, nor when it was used. */
    public SiteCard fromOutside() {
        return new SiteCard(id, ref, name, purpose, host, openness, 0, null, featured);
    }
}
