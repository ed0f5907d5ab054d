package nl.plein.ejb.site;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.site.Site;
import nl.plein.security.Seen;

/**
 * How open a site is, and what changing that would do.
 *
 * @param publicItems how many items are meant for everybody, up to {@link SiteAccessBoundary#MANY}
 * @param signedInItems how many are meant for whoever is signed in, up to the same
 * @param publicAnswers how many answers in profiles are meant for everybody, up to the same
 * @param signedInAnswers how many of those are meant for whoever is signed in, up to the same
 */
public record AccessDetails(
        Site.Openness openness,
        int memberCount,
        int publicItems,
        int signedInItems,
        int publicAnswers,
        int signedInAnswers,
        List<Span> history)
        implements Serializable {

    /** To be sent back with a change. */
    public Seen seen() {
        return Seen.of(openness);
    }

    /** From when until when it was so. */
    public record Span(Site.Openness openness, Instant since, Instant until) implements Serializable {}
}
