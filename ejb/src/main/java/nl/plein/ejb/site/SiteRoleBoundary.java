package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.audit.log.Receiver;
import nl.plein.persistence.access.EmergencyRepository;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Roles on a site: given and taken away by its managers. */
@Stateless
@Boundary
public class SiteRoleBoundary {

    @Inject
    AccountRepository accounts;

    @Inject
    EmergencyRepository emergencies;

    @Inject
    ManagedSite managed;

    @Inject
    SiteRoles roles;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Who has, or will have, what role. */
    @Open("checks the right of a manager on the site itself")
    public List<RoleGrantRow> roles(SiteId id) {
        return accounts.rolesOf(managed.shown(id, Right.SITE_MANAGE).id(), clock.instant());
    }

    /**
     * Gives a member a role.
     *
     * @return who has it now
     */
    @Requires(Right.SITE_MANAGE)
    public Receiver grant(GrantRole command) {
        var now = clock.instant();
        var span = RoleSpan.of(command.from(), command.until(), now);
        RolePolicy.known(command.role()).orRefuse();
        var site = managed.locked(command.site());
        var account = accounts.member(site.id(), command.mail() == null ? "" : command.mail())
                .orElseThrow(() -> new Refusal("site.role.stranger"));
        RolePolicy.give(command.role(), account.id() == me.id()).orRefuse();
        if (!accounts.held(site.id(), account.id(), command.role(), now).isEmpty()) {
            throw new Refusal("site.role.already", account.displayName());
        }
        if (command.role() == Role.SITE_MANAGER) { // what an earlier role opened does not open again
            emergencies.over(account.id(), site.id(), now);
        }
        roles.give(site, account, command.role(), span);
        return new Receiver(account.ref(), account.displayName());
    }

    /**
     * Takes a role away; the last manager stays.
     *
     * @return who has it no longer
     */
    @Requires(Right.SITE_MANAGE)
    public Receiver revoke(RevokeRole command) {
        var now = clock.instant();
        var site = managed.locked(command.site());
        var account = accounts.find(command.account())
                .orElseThrow(() -> new NoSuchThing(
                        new Target(ObjectType.ACCOUNT, command.account().value())));
        var held = accounts.held(site.id(), account.id(), command.role(), now);
        if (held.isEmpty()) {
            throw new Refusal("site.role.gone");
        }
        boolean others = accounts.lasting(site.id(), Role.SITE_MANAGER, account.id(), now) > 0;
        RolePolicy.take(command.role(), others).orRefuse();
        held.forEach(grant -> grant.end(now));
        if (command.role() == Role.SITE_MANAGER) {
            emergencies.over(account.id(), site.id(), now);
        }
        roles.told(site, account, command.role(), false);
        return new Receiver(account.ref(), account.displayName());
    }
}
