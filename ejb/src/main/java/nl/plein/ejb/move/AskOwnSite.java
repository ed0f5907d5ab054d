package nl.plein.ejb.move;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Ask who runs the platform for a site of its own for a group.
 *
 * @param ref under which the request, and the site and the move that come of it, will be known
 * @param motivation why, for who decides
 */
public record AskOwnSite(SiteRow site, GroupId group, UUID ref, OwnSite own, String motivation)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Target made() {
        return new Target(ObjectType.SITE_REQUEST, ref);
    }

    @Override
    public Action action() {
        return Action.SITE_REQUEST;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("group", group.value().toString());
    }
}
