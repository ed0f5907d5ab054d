package nl.plein.ejb.site;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Let an old address lead nowhere any more. */
public record DropRedirect(SiteRow site, UUID redirect) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_REDIRECT_REMOVE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("redirect", redirect.toString());
    }
}
