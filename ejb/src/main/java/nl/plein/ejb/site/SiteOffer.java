package nl.plein.ejb.site;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.site.SiteRow;

/**
 * Sites to choose one of.
 *
 * @param more whether there are more than these
 * @param words what was looked for: a part of a name or an address, or nothing
 */
public record SiteOffer(List<SiteRow> sites, boolean more, String words) implements Serializable {

    /** Whether there is nothing to choose, whatever is looked for. */
    public boolean none() {
        return sites.isEmpty() && words.isEmpty();
    }

    /** Whether looking for one helps: there are many, or somebody did. */
    public boolean searched() {
        return more || !words.isEmpty();
    }
}
