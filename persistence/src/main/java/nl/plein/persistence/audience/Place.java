package nl.plein.persistence.audience;

import java.io.Serializable;

/**
 * Where a target stands: rights are decided on it.
 *
 * @param siteId number of its site, or null for the platform
 * @param groupId number of its group, or null
 * @param ownerId number of the account whose it is, or null
 * @param reachKey key of those who may know of it, or null when everybody may
 * @param archived whether it is only read
 */
public record Place(Long siteId, Long groupId, Long ownerId, String reachKey, boolean archived)
        implements Serializable {

    /** The platform as a whole. */
    public static final Place PLATFORM = new Place(null, null, null, null);

    /** A place that is written in. */
    public Place(Long siteId, Long groupId, Long ownerId, String reachKey) {
        this(siteId, groupId, ownerId, reachKey, false);
    }

    /** Whether this viewer may know that it exists. */
    public boolean knownTo(Viewer viewer) {
        return reachKey == null || viewer.holds(reachKey);
    }
}
