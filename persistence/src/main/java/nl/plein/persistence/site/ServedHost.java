package nl.plein.persistence.site;

import java.io.Serializable;

/** A host of ours and the site that lives there. */
public record ServedHost(String host, SiteRow site) implements Serializable {

    /** Whether the site is known by this host, and not by another. */
    public boolean primary() {
        return host.equals(site.host());
    }
}
