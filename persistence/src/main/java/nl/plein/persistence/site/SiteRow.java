package nl.plein.persistence.site;

import java.io.Serializable;
import java.util.UUID;

/**
 * A site as pages and guards know it.
 *
 * @param id its number, for queries within the server
 * @param ref its public identifier
 * @param host its address without scheme and port
 * @param colour its main colour as {@code #rrggbb}
 */
public record SiteRow(
        long id, String ref, String name, String purpose, String host, String colour, Site.Openness openness)
        implements Serializable {

    /** Its typed public identifier. */
    public SiteId siteId() {
        return new SiteId(UUID.fromString(ref));
    }
}
