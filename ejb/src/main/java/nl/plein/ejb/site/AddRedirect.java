package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Let an old address on a site lead to another one.
 *
 * @param outside whether it may lead off the site
 */
public record AddRedirect(SiteRow site, String from, String to, boolean outside) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_REDIRECT_ADD;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("from", String.valueOf(from), "to", String.valueOf(to));
    }
}
