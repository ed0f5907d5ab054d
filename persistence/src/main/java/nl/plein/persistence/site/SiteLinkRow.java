package nl.plein.persistence.site;

import java.io.Serializable;

/**
 * A way in the menu, at the foot or on the front page of a site.
 *
 * @param parentId number of the one it stands below, or null
 * @param otherLabel what it is called in the other language, or null
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
        SiteLink.Reader level,
        String otherLabel,
        String otherLanguage)
        implements Serializable {

    /** What it is called in a language; its first name where there is none in it. */
    public String in(String language) {
        return language.equals(otherLanguage) ? otherLabel : label;
    }

    /** Whether it leads off the site. */
    public boolean outside() {
        return !address.startsWith("/");
    }
}
