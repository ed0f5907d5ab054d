package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.ejb.platform.PlatformManagers;
import nl.plein.persistence.access.EmergencyRepository;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.platform.PlatformRoleRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.session.SessionsChanged;

/** Roles on the whole platform: given and taken away by its managers, by the rules for roles on a site. */
@Stateless
@Boundary
public class PlatformRoleBoundary {

    @Inject
    PlatformRoleRepository held;

    @Inject
    AccountRepository accounts;

    @Inject
    EmergencyRepository emergencies;

    @Inject
    PlatformManagers managers;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Who has, or will have, what role. */
    @Requires(Right.PLATFORM_MANAGE)
    public List<RoleGrantRow> roles() {
        return held.rows(clock.instant());
    }

    /** Gives somebody a role. */
    @Requires(Right.PLATFORM_MANAGE)
    public void give(GivePlatformRole command) {
        var now = clock.instant();
        var span = RoleSpan.of(command.from(), command.until(), now);
        RolePolicy.onPlatform(command.role()).orRefuse();
        managers.hold();
        var person = person(command.account());
        RolePolicy.give(command.role(), person.id() == me.id()).orRefuse();
        if (!person.active()) {
            throw new Refusal("platform.role.blocked");
        }
        if (!held.held(person.id(), command.role(), now).isEmpty()) {
            throw new Refusal("site.role.already", person.displayName());
        }
        if (command.role() == Role.PLATFORM_MANAGER) { // what an earlier role opened does not open again
            emergencies.over(person.id(), now);
        }
        accounts.add(new RoleGrant(person.id(), null, command.role(), span.since()).by(me.id(), span.until()));
        told(person, command.role(), true);
    }

    /** Takes a role away; the last manager stays. */
    @Requires(Right.PLATFORM_MANAGE)
    public void take(TakePlatformRole command) {
        var now = clock.instant();
        managers.hold();
        var person = person(command.account());
        var grants = held.held(person.id(), command.role(), now);
        if (grants.isEmpty()) {
            throw new Refusal("site.role.gone");
        }
        if (command.role() == Role.PLATFORM_MANAGER) {
            RolePolicy.take(command.role(), managers.others(person.id())).orRefuse();
            emergencies.over(person.id(), now);
        }
        grants.forEach(grant -> grant.end(now));
        told(person, command.role(), false);
    }

    private void told(Account person, Role role, boolean given) {
        var what = (given ? "platform.role.given." : "platform.role.taken.")
                + role.name().toLowerCase(Locale.ROOT);
        changed.fire(new SessionsChanged(person.id()));
        post.send(Letter.to(person).about(what).link(null, "/"));
        managers.tell(
                letter -> letter.about(what + ".managers", person.displayName()).link(null, "/platform/roles"));
    }

    private Account person(AccountId id) {
        return accounts.find(id)
                .filter(account -> !account.erased())
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ACCOUNT, id.value())));
    }
}
