package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.session.SessionsChanged;

/** Roles on a site: given and taken away by its managers. */
@Stateless
@Boundary
public class SiteRoleBoundary {

    @Inject
    AccountRepository accounts;

    @Inject
    ManagedSite managed;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Who has, or will have, what role. */
    @Open("checks the right of a manager on the site itself")
    public List<RoleGrantRow> roles(SiteId id) {
        return accounts.rolesOf(managed.shown(id, Right.SITE_MANAGE).id(), clock.instant());
    }

    /** Gives a member a role. */
    @Requires(Right.SITE_MANAGE)
    public void grant(GrantRole command) {
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
        accounts.add(new RoleGrant(account.id(), site.id(), command.role(), span.since()).by(me.id(), span.until()));
        tell(site, account, "site.role.given." + name(command.role()));
    }

    /** Takes a role away; the last manager stays. */
    @Requires(Right.SITE_MANAGE)
    public void revoke(RevokeRole command) {
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
        tell(site, account, "site.role.taken." + name(command.role()));
    }

    private void tell(Site site, Account account, String what) {
        changed.fire(new SessionsChanged(account.id()));
        post.send(Letter.to(account)
                .about(what, site.name())
                .link(site.host(), "/")
                .inSite(site.id()));
        managed.tellManagers(site, letter -> letter.about(what + ".managers", account.displayName(), site.name())
                .link(site.host(), "/manage/roles"));
    }

    private static String name(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }
}
