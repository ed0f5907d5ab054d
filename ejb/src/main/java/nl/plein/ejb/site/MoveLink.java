package nl.plein.ejb.site;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Let a way change place with its neighbour before it, or after it. */
public record MoveLink(SiteRow site, UUID link, boolean up) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_LINK_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("link", link.toString());
    }
}
