package nl.plein.ejb.site;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.site.SiteRemoval;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Seen;

/**
 * How far a site may be used, and whether it is to be deleted.
 *
 * @param removal how far its deletion is, or null when nobody asks for it
 * @param askedBy name of who asks for it
 * @param mine whether the viewer asked for it
 * @param due when it is deleted, or null while nobody else agreed
 */
public record StateDetails(
        String name, SiteState state, SiteRemoval.State removal, String askedBy, boolean mine, Instant due)
        implements Serializable {

    /** To be sent back with a change of the state. */
    public Seen seen() {
        return Seen.of(state);
    }
}
