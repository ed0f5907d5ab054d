package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** Take a host away from a site. */
public record DropAddress(SiteId site, String host) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.SITE_ADDRESS_REMOVE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("host", String.valueOf(host));
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
