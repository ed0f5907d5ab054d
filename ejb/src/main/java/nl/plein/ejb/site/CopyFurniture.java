package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Furnish a site like another one, without anything that people put there. */
public record CopyFurniture(SiteRow site, SiteId from) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("like", String.valueOf(from == null ? null : from.value()));
    }
}
