package nl.plein.ejb.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.session.LoginSession;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Unrecorded;
import nl.plein.security.session.SessionCache;
import nl.plein.security.session.SessionSetting;
import nl.plein.security.session.SessionsChanged;
import nl.plein.security.session.Token;

/** Starting, checking, listing and ending sessions. Tokens come in and go out here and nowhere else. */
@Stateless
@Boundary
public class SessionBoundary {

    private static final Duration TOUCH = Duration.ofMinutes(1);

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    SessionCache cache;

    @Inject
    CurrentAccount me;

    @Inject
    DeviceWatch devices;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Clock clock;

    /**
     * Starts a session on the platform host, after somebody proved who they are.
     *
     * @return the token for the cookie; it is not kept here
     */
    @Open("signing in: nobody is known yet")
    public String start(NewSession somebody) {
        var account = accounts.find(somebody.accountId()).filter(Account::active);
        if (account.isEmpty()) {
            throw new Refusal("session.blocked");
        }
        var now = clock.instant();
        var token = Token.fresh();
        var session = LoginSession.central(
                Token.hash(token),
                somebody.login(),
                now,
                now.plus(SessionSetting.idle()),
                now.plus(SessionSetting.absolute()));
        sessions.add(session);
        trail.record(Entry.success(Action.AUTH_LOGIN, target(session.ref()))
                .because(somebody.ground())
                .with("device", devices.unfamiliar(account.get(), somebody.device()) ? "new" : null)
                .by(actor(account.get())));
        return token;
    }

    /**
     * The session of a token, if it counts on this host at this moment.
     *
     * @param site number of the site, or null for the platform host
     */
    @Open("the token itself is the proof")
    @Unrecorded("each request comes by here; what is done in it is recorded")
    public Optional<SessionRow> open(String token, Long site) {
        var now = clock.instant();
        return living(token, site, now).map(row -> used(Token.hash(token), row, now));
    }

    /** The same for a page that looks by itself whether something changed, which is no use of the session (SES-1.7). */
    @Open("the token itself is the proof")
    public Optional<SessionRow> watch(String token, Long site) {
        return living(token, site, clock.instant());
    }

    private Optional<SessionRow> living(String token, Long site, Instant now) {
        if (!Token.wellFormed(token)) {
            return Optional.empty();
        }
        var hash = Token.hash(token);
        return cache.find(hash).or(() -> read(hash)).filter(row -> row.alive(now) && row.countsOn(site));
    }

    /** Ends the session of a token, wherever it counts, with all that belong to it; tells which one it was. */
    @Open("the token itself is the proof; signing out is free to everybody")
    public Optional<SessionRow> end(String token) {
        if (!Token.wellFormed(token)) {
            return Optional.empty();
        }
        var found = sessions.find(Token.hash(token));
        found.ifPresent(row -> {
            if (sessions.revoke(row.central(), clock.instant()) > 0) {
                signedOut(row, Action.AUTH_LOGOUT);
            }
        });
        return found;
    }

    /** The provider ended what it started for somebody; an index of null means all of it. Tells how many ended. */
    @Open("the provider's signature was checked before")
    public int endFromProvider(String provider, String nameId, String sessionIndex) {
        var ended = sessions.ofProvider(provider, nameId).stream()
                .filter(row -> sessionIndex == null || sessionIndex.equals(row.sessionIndex()))
                .filter(row -> sessions.revoke(row.central(), clock.instant()) > 0)
                .toList();
        ended.forEach(row -> signedOut(row, Action.AUTH_LOGOUT_REMOTE));
        return ended.size();
    }

    /** Where this person is signed in, newest first. */
    @Open("only one's own")
    public List<SessionRow> mine() {
        return sessions.ofAccount(me.id(), clock.instant());
    }

    /** Ends one of one's own sessions; another's answers as if it did not exist. */
    @Open("only one's own")
    public boolean endMine(UUID session) {
        var mine = sessions.ofAccount(me.id(), clock.instant()).stream()
                .filter(row -> row.ref().equals(session.toString()))
                .findFirst();
        mine.ifPresent(row -> {
            sessions.revoke(row.id(), clock.instant());
            signedOut(row, Action.AUTH_LOGOUT);
        });
        return mine.isPresent();
    }

    /** Ends all sessions of the person who asks but this one, and tells how many those were. */
    @Open("only one's own")
    public int endOthersOfMine(SessionRow here) {
        var others = sessions.ofAccount(me.id(), clock.instant()).stream()
                .filter(row -> row.id() != here.central())
                .toList();
        others.forEach(row -> {
            sessions.revoke(row.id(), clock.instant());
            signedOut(row, Action.AUTH_LOGOUT);
        });
        return others.size();
    }

    /** Ends all sessions of the person who asks, this one too. */
    @Open("only one's own")
    public int endAllMine() {
        var ended = sessions.ofAccount(me.id(), clock.instant());
        sessions.revokeAll(me.id(), clock.instant());
        ended.forEach(row -> signedOut(row, Action.AUTH_LOGOUT));
        return ended.size();
    }

    private Optional<SessionRow> read(String hash) {
        var moment = cache.moment();
        var row = sessions.find(hash);
        row.ifPresent(found -> cache.put(hash, found, moment));
        return row;
    }

    private SessionRow used(String hash, SessionRow row, Instant now) {
        if (now.isBefore(row.seen().plus(TOUCH))) {
            return row;
        }
        var moment = cache.moment();
        var prolonged = row.usedAt(now, now.plus(SessionSetting.idle()));
        sessions.touch(row, now, prolonged.idleEnd());
        cache.put(hash, prolonged, moment);
        return prolonged;
    }

    private void signedOut(SessionRow row, Action action) {
        changed.fire(new SessionsChanged(row.accountId()));
        var entry = Entry.success(action, target(UUID.fromString(row.ref())));
        trail.record(accounts.find(row.accountId())
                .map(account -> entry.by(actor(account)))
                .orElse(entry));
    }

    private static Actor actor(Account account) {
        return Actor.user(account.ref(), account.displayName());
    }

    private static Target target(UUID session) {
        return new Target(ObjectType.SESSION, session);
    }
}
