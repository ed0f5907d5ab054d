package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Open a site, close it, or open it to its own networks only.
 *
 * @param seen how open it was when the person looked; something else by now is not changed
 */
public record TurnSite(SiteId site, Seen seen, Site.Openness openness) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.SITE_VISIBILITY_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("openness", String.valueOf(openness));
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
