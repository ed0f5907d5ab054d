package nl.plein.ejb.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.security.CurrentAccount;
import nl.plein.security.session.SessionsChanged;

/** Giving roles on a site and telling it, also where that is part of something else. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteRoles {

    @Inject
    AccountRepository accounts;

    @Inject
    ManagedSite managed;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Post post;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * These members manage the site from now on, in the name of this person; who does so already is passed over. Each
     * leaves an event, and each hears so by mail, as does who managed the site before.
     */
    @Consequence("somebody else manages the site")
    public void letManage(Site site, List<Account> members) {
        var now = clock.instant();
        var others = members.stream()
                .filter(one -> accounts.held(site.id(), one.id(), Role.SITE_MANAGER, now)
                        .isEmpty())
                .toList();
        others.forEach(one -> told(site, one, Role.SITE_MANAGER, true));
        for (Account one : others) {
            add(site, one, Role.SITE_MANAGER, new RoleSpan(now, null));
            trail.record(Entry.success(Action.ROLE_GRANT, new Target(ObjectType.SITE, site.ref()))
                    .in(site.ref())
                    .because("site:manage")
                    .with("role", Role.SITE_MANAGER.name())
                    .with("account", one.ref().toString())
                    .with("account-name", one.displayName()));
        }
    }

    /** This member has a role; the caller's command is its event. */
    void give(Site site, Account member, Role role, RoleSpan span) {
        add(site, member, role, span);
        told(site, member, role, true);
    }

    /** Somebody hears that a role was given or taken away, and so do the managers. */
    void told(Site site, Account member, Role role, boolean given) {
        var what =
                (given ? "site.role.given." : "site.role.taken.") + role.name().toLowerCase(Locale.ROOT);
        changed.fire(new SessionsChanged(member.id()));
        post.send(Letter.to(member)
                .about(what, site.name())
                .link(site.host(), "/")
                .inSite(site.id()));
        managed.tellManagers(site, letter -> letter.about(what + ".managers", member.displayName(), site.name())
                .link(site.host(), "/manage/roles"));
    }

    private void add(Site site, Account member, Role role, RoleSpan span) {
        accounts.add(new RoleGrant(member.id(), site.id(), role, span.since()).by(me.id(), span.until()));
    }
}
