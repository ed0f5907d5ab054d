package nl.plein.persistence.audience;

import nl.plein.persistence.site.Site;

/**
 * What a site and, where there is one, a group allow their contents.
 *
 * @param site who may come in there
 * @param groupOpen whether others than members may read what is in the group; true where there is no group
 */
public record Bounds(long siteId, Site.Openness site, boolean groupOpen) {

    /** @param siteOpen whether people from outside, wherever they are, may read what is public on the site */
    public Bounds(long siteId, boolean siteOpen, boolean groupOpen) {
        this(siteId, siteOpen ? Site.Openness.OPEN : Site.Openness.CLOSED, groupOpen);
    }

    /** The key of those who may read something meant for this level, in these bounds. */
    public String reach(Level level, Long groupId, Long ownerId) {
        if (level == Level.OWNER) {
            return groupId == null ? ReachKey.owner(ownerId) : ReachKey.owner(ownerId, groupId);
        }
        if (groupId != null && (level == Level.GROUP || level == Level.SUBGROUP || !groupOpen)) {
            return ReachKey.group(groupId);
        }
        return reachInSite(level);
    }

    private String reachInSite(Level level) {
        if (level == Level.SITE || level == Level.GROUP || site == Site.Openness.CLOSED) {
            return ReachKey.site(siteId);
        }
        if (level == Level.SIGNED_IN) {
            return ReachKey.SIGNED_IN;
        }
        return site == Site.Openness.NETWORK ? ReachKey.visitor(siteId) : ReachKey.PUBLIC;
    }
}
