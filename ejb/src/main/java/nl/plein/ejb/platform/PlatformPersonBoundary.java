package nl.plein.ejb.platform;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.platform.PersonRepository;
import nl.plein.persistence.platform.PersonRow;
import nl.plein.persistence.platform.PlatformRoleRepository;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.session.SessionsChanged;

/** People of the whole platform: found, blocked, let in again. */
@Stateless
@Boundary
public class PlatformPersonBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private static final int LONGEST = 100;

    @Inject
    PersonRepository people;

    @Inject
    PlatformRoleRepository roles;

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    PlatformManagers managers;

    @Inject
    Post post;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * People in the order in which they came, one more than a page when there are others.
     *
     * @param words part of the name or the mail address, may be empty
     * @param blocked whether only those are meant who are blocked
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Requires(Right.PLATFORM_MANAGE)
    public List<PersonRow> list(String words, boolean blocked, long after) {
        return people.page(words.substring(0, Math.min(words.length(), LONGEST)), blocked, after, PAGE + 1);
    }

    /** One person. */
    @Requires(Right.PLATFORM_MANAGE)
    public PersonDetails view(UUID ref) {
        var row = people.find(ref).orElseThrow(() -> nobody(ref));
        var account = account(ref);
        var now = clock.instant();
        return new PersonDetails(
                row,
                account.created(),
                account.blocked(),
                account.blockReason(),
                sessions.ofAccount(account.id(), now).size(),
                roles.of(account.id(), now),
                account.id() == me.id(),
                managers.last(account.id()));
    }

    /** Lets somebody come in nowhere any more; the sessions end with it, and the person hears why. */
    @Requires(Right.PLATFORM_MANAGE)
    public void block(BlockPerson command) {
        var reason = PlatformWords.reason(command.reason());
        managers.hold();
        var person = account(command.account());
        if (person.id() == me.id()) {
            throw new Refusal("platform.block.self");
        }
        if (!person.active()) {
            throw new Refusal("platform.block.already");
        }
        if (managers.last(person.id())) {
            throw new Refusal("platform.block.last");
        }
        var now = clock.instant();
        person.block(reason, now);
        sessions.revokeAll(person.id(), now);
        changed.fire(new SessionsChanged(person.id()));
        // to the address, since who is blocked gets no other mail
        post.send(Letter.to(person.mail(), person.language()).about("platform.blocked", reason));
    }

    /** Lets somebody come in again, who hears so. */
    @Requires(Right.PLATFORM_MANAGE)
    public void lift(UnblockPerson command) {
        managers.hold();
        var person = account(command.account());
        if (person.active()) {
            throw new Refusal("platform.block.lifted");
        }
        person.unblock();
        changed.fire(new SessionsChanged(person.id()));
        post.send(Letter.to(person).about("platform.unblocked").link(null, "/"));
    }

    private Account account(UUID ref) {
        return accounts.find(new AccountId(ref))
                .filter(account -> !account.erased())
                .orElseThrow(() -> nobody(ref));
    }

    private static NoSuchThing nobody(UUID ref) {
        return new NoSuchThing(new Target(ObjectType.ACCOUNT, ref));
    }
}
