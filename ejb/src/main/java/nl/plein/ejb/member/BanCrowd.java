package nl.plein.ejb.member;

import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;

/**
 * Many bans of a site.
 *
 * @param bans public identifiers of those that were ticked
 * @param words finds them instead, all whose name has these words in it, empty for all of the site; or null
 */
public record BanCrowd(SiteRow site, List<UUID> bans, String words) {

    public BanCrowd {
        bans = bans.stream().distinct().toList();
    }

    Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
