package nl.plein.persistence.site;

import java.io.Serializable;

/**
 * A way in the menu or at the foot of a site.
 *
 * @param parentId number of the one it stands below, or null
 * @param address a path on the site, or an address elsewhere
 */
public record SiteLinkRow(
        long siteId,
        long id,
        String ref,
        SiteLink.Part part,
        Long parentId,
        String label,
        String address,
        SiteLink.Reader level)
        implements Serializable {

    /** Whether it leads off the site. */
    public boolean outside() {
        return !address.startsWith("/");
    }
}
