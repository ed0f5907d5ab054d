package nl.plein.persistence.archive;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteState;

/** What is kept of a group and of its site. */
public record KeptGroup(
        long id,
        String ref,
        String name,
        String purpose,
        Instant created,
        Instant archived,
        Openness openness,
        long siteId,
        String siteRef,
        String sitePurpose,
        Instant siteCreated,
        Site.Openness siteOpenness,
        SiteState siteState)
        implements Serializable {

    /** Whether whoever comes by can read the site. */
    public boolean siteOpen() {
        return siteOpenness == Site.Openness.OPEN && siteState.served();
    }

    /** Whether whoever comes by can read what is for everybody in the group. */
    public boolean open() {
        return siteOpen() && openness == Openness.OPEN;
    }
}
