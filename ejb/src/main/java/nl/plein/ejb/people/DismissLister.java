package nl.plein.ejb.people;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Let a member no longer list who told the same in a field. */
public record DismissLister(SiteRow site, UUID set) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.ROLE_REVOKE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("set", set.toString());
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
