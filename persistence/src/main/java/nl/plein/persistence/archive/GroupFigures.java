package nl.plein.persistence.archive;

import java.io.Serializable;
import nl.plein.persistence.group.Openness;

/** A group as the archivist sees it on the screen: its name and how much there is, not what. */
public record GroupFigures(
        String ref,
        String name,
        String siteName,
        long siteId,
        long groupId,
        Openness openness,
        long items,
        long documents)
        implements Serializable {

    /** Whether only its members, and the archive, know that it is there. */
    public boolean hidden() {
        return openness == Openness.HIDDEN;
    }
}
