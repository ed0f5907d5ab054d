package nl.plein.persistence.audience;

/**
 * What a site and, where there is one, a group allow their contents.
 *
 * @param siteOpen whether people from outside may read what is public on the site
 * @param groupOpen whether others than members may read what is in the group; true where there is no group
 */
public record Bounds(long siteId, boolean siteOpen, boolean groupOpen) {

    /** The key of those who may read something meant for this level, in these bounds. */
    public String reach(Level level, Long groupId, Long ownerId) {
        if (level == Level.OWNER) {
            return ReachKey.owner(ownerId);
        }
        if (groupId != null && (level == Level.GROUP || !groupOpen)) {
            return ReachKey.group(groupId);
        }
        return reachInSite(level);
    }

    private String reachInSite(Level level) {
        if (level == Level.SITE || level == Level.GROUP || !siteOpen) {
            return ReachKey.site(siteId);
        }
        return level == Level.PUBLIC ? ReachKey.PUBLIC : ReachKey.SIGNED_IN;
    }
}
