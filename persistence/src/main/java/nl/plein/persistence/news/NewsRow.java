package nl.plein.persistence.news;

import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.item.Kind;

/**
 * Something new.
 *
 * @param host address of its site, without scheme and port
 * @param group name of its group, or null
 * @param groupRef public identifier of its group, or null
 */
public record NewsRow(
        String ref,
        Kind kind,
        String title,
        long siteId,
        String reachKey,
        String site,
        String host,
        String group,
        String groupRef) {

    /** Whether all members of its site may read it, so that its title may stand in a mail. */
    public boolean open() {
        return !ReachKey.closed(reachKey)
                || ReachKey.site(siteId).equals(reachKey)
                || ReachKey.visitor(siteId).equals(reachKey);
    }
}
