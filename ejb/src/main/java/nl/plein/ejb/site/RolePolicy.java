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

    /** Roles without which nobody could give roles any more. */
    private static final Set<Role> RUNNING = Set.of(Role.SITE_MANAGER, Role.PLATFORM_MANAGER);

    private RolePolicy() {}

    static Decision known(Role role) {
        return role == null || role == Role.PLATFORM_MANAGER ? new Refused("site.role.missing") : new Allowed();
    }

    /** A role that holds on the whole platform. */
    static Decision onPlatform(Role role) {
        return role == Role.PLATFORM_MANAGER || role != null && WATCHING.contains(role)
                ? new Allowed()
                : new Refused("site.role.missing");
    }

    static Decision give(Role role, boolean oneself) {
        return oneself && WATCHING.contains(role) ? new Refused("site.role.self") : new Allowed();
    }

    static Decision take(Role role, boolean otherManagers) {
        return RUNNING.contains(role) && !otherManagers ? new Refused("site.role.last") : new Allowed();
    }
}
