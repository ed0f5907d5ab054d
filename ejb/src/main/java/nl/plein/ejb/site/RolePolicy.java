package nl.plein.ejb.site;

import java.util.Set;
import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.account.Role;

/** Which roles a manager may give and take. */
final class RolePolicy {

    /** Roles that watch over managers: nobody gives them to oneself. */
    private static final Set<Role> WATCHING = Set.of(Role.AUDITOR, Role.ARCHIVIST);

    private RolePolicy() {}

    static Decision known(Role role) {
        return role == null || role == Role.PLATFORM_MANAGER ? new Refused("site.role.missing") : new Allowed();
    }

    static Decision give(Role role, boolean oneself) {
        return oneself && WATCHING.contains(role) ? new Refused("site.role.self") : new Allowed();
    }

    static Decision take(Role role, boolean otherManagers) {
        return role == Role.SITE_MANAGER && !otherManagers ? new Refused("site.role.last") : new Allowed();
    }
}
