package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Take a role on the whole platform away from somebody. */
public record TakePlatformRole(AccountId account, Role role) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account.value());
    }

    @Override
    public Action action() {
        return Action.ROLE_REVOKE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("role", String.valueOf(role));
    }
}
