package nl.plein.ejb.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.group.GroupIntakes;
import nl.plein.ejb.people.GivenAnswers;
import nl.plein.ejb.platform.PlatformBeginning;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountIdentity;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.signin.SignedIn;

/** The account of a person whom a provider vouches for: found by the provider's stable name, or made. */
@ApplicationScoped
class FirstSignIn {

    @Inject
    AccountRepository accounts;

    @Inject
    SiteRepository sites;

    @Inject
    MembershipRepository memberships;

    @Inject
    GroupIntakes intakes;

    @Inject
    GivenAnswers given;

    @Inject
    PlatformBeginning first;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Account account(SignedIn person) {
        String provider = person.provider().entityId();
        Account account = accounts.find(provider, person.nameId())
                .map(known -> refreshed(known, person))
                .orElseGet(() -> made(person));
        first.meet(account, person);
        return account;
    }

    private Account refreshed(Account known, SignedIn person) {
        var held = given.hold(known.id(), person.given());
        String name = person.displayName().isEmpty() ? known.displayName() : person.displayName();
        boolean renamed = !name.equals(known.displayName());
        known.refresh(name, person.mail().isEmpty() ? known.mail() : person.mail());
        if (renamed) {
            memberships.renamed(known);
        }
        given.take(known.id(), person.given(), held);
        return known;
    }

    private Account made(SignedIn person) {
        Instant now = clock.instant();
        Account account = new Account(
                name(person),
                person.mail().isEmpty() ? null : person.mail(),
                person.provider().organisationId(),
                now);
        accounts.add(account);
        accounts.add(new AccountIdentity(account.id(), person.provider().entityId(), person.nameId(), now));
        var admitting = sites.admitting(person.provider().organisationId());
        admitting.forEach(sites::locked);
        for (Long site : admitting) {
            memberships.add(new Membership(account.id(), site, null, Rank.MEMBER, now));
            intakes.arrived(account.id(), site);
        }
        trail.record(Entry.success(Action.ACCOUNT_JIT_CREATE, new Target(ObjectType.ACCOUNT, account.ref()))
                .because("saml")
                .by(Actor.user(account.ref(), account.displayName()))
                .with("provider", person.provider().entityId()));
        given.take(account.id(), person.given(), admitting);
        return account;
    }

    /** A provider that says no name at all leaves us its own. */
    private static String name(SignedIn person) {
        if (!person.displayName().isEmpty()) {
            return person.displayName();
        }
        return person.mail().isEmpty() ? person.provider().name() : person.mail();
    }
}
