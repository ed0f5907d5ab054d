package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Choose settings of a site; what is not named stays as it is.
 *
 * @param seen what held for them when the person began; a setting that holds another value by now is not changed
 */
public record ChangeSettings(SiteId site, Map<SiteSetting, Seen> seen, Map<SiteSetting, String> chosen)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.ADMIN_SETTING_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("settings", String.valueOf(chosen.keySet()));
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
