package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request for a site, as a list shows it.
 *
 * @param asker name of who asks
 * @param organisation of who asks, or null
 * @param group name of the group that gets the site, or null; so are the things of it that follow
 * @param from name of the site that the group leaves
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
        String organisation,
        String group,
        Integer members,
        long items,
        String from,
        String fromHost)
        implements Serializable {

    /** Whether the site is to be a group's own. */
    public boolean splitsOff() {
        return group != null;
    }

    public boolean waits() {
        return state == SiteRequest.State.WAITING;
    }
}
