package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** Take a role on a site away from somebody. */
public record RevokeRole(SiteId site, AccountId account, Role role) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.ROLE_REVOKE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("role", String.valueOf(role), "account", account.value().toString());
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
