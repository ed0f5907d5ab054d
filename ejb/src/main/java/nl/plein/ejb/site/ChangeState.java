package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Let a site be used, only read, or not reached at all.
 *
 * @param seen how far it could be used when the person looked; something else by now is not changed
 */
public record ChangeState(SiteId site, Seen seen, SiteState state) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.SITE_STATE_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("state", String.valueOf(state));
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
