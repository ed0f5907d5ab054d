package nl.plein.ejb.site;

import java.time.LocalDate;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Give somebody a role on the whole platform, from one day until another. Without a first day it begins at once,
 * without a last day it lasts.
 */
public record GivePlatformRole(AccountId account, Role role, LocalDate from, LocalDate until)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account.value());
    }

    @Override
    public Action action() {
        return Action.ROLE_GRANT;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("role", String.valueOf(role), "from", String.valueOf(from), "until", String.valueOf(until));
    }
}
