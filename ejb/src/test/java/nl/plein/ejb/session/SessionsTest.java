// lint off: FileLength, because a session is followed from its beginning to every one of its ends
package nl.plein.ejb.session;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.site.Site;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.session.SessionCache;
import nl.plein.security.session.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new ArrayList<>();
    private Instant now = NOON;
    private long anna;
    private long site;
    private long otherSite;

    @BeforeEach
    void thereAreAPersonAndTwoSites() {
        database.doing(em -> {
            var account = new Account("Anna", "anna@example.org", null, NOON);
            em.persist(account);
            var one = new Site("Gelderland", "", "gelderland.example", "#005a9c", Site.Openness.OPEN, NOON);
            var other = new Site("Fietsberaad", "", "fiets.example", "#9c0000", Site.Openness.OPEN, NOON);
            em.persist(one);
            em.persist(other);
            anna = account.id();
            site = one.id();
            otherSite = other.id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SES-2.1 signing in starts a session under a new token each time, and leaves one event")
    void signingInStartsASession() {
        var one = signIn();
        var other = signIn();

        assertThat(one).isNotEqualTo(other);
        assertThat(open(one, null))
                .isPresent()
                .get()
                .extracting(SessionRow::accountId)
                .isEqualTo(anna);
        assertThat(events).extracting(Entry::action).containsExactly(Action.AUTH_LOGIN, Action.AUTH_LOGIN);
    }

    @Test
    @DisplayName("SES-2.1 a blocked account gets no session")
    void aBlockedAccountGetsNoSession() {
        database.doing(em -> em.find(Account.class, anna).block());

        assertThatThrownBy(this::signIn).isInstanceOf(Refusal.class).hasMessage("session.blocked");
    }

    @Test
    @DisplayName("SES-2.2 a session counts on its own host only")
    void aSessionCountsOnItsOwnHostOnly() {
        var central = signIn();
        var onSite = handOver(central, site).orElseThrow();

        assertThat(open(central, site)).isEmpty();
        assertThat(open(onSite, null)).isEmpty();
        assertThat(open(onSite, otherSite)).isEmpty();
        assertThat(open(onSite, site)).isPresent();
    }

    @Test
    @DisplayName("SES-1.2 a session ends after half an hour without use")
    void aSessionEndsWithoutUse() {
        var token = signIn();

        later(Duration.ofMinutes(29));
        assertThat(open(token, null)).isPresent();
        later(Duration.ofMinutes(29));
        assertThat(open(token, null)).isPresent();
        later(Duration.ofMinutes(30));
        assertThat(open(token, null)).isEmpty();
    }

    @Test
    @DisplayName("SES-1.2 a session ends after twelve hours, used or not")
    void aSessionEndsAfterTwelveHours() {
        var token = signIn();

        for (int i = 0; i < 35; i++) {
            later(Duration.ofMinutes(20));
            assertThat(open(token, null)).isPresent();
        }
        later(Duration.ofMinutes(20));

        assertThat(open(token, null)).isEmpty();
    }

    @Test
    @DisplayName("SES-2.3 use on a site keeps the central session alive")
    void useOnASiteKeepsTheCentralSessionAlive() {
        var central = signIn();
        var onSite = handOver(central, site).orElseThrow();

        later(Duration.ofMinutes(20));
        open(onSite, site);
        later(Duration.ofMinutes(20));

        assertThat(open(central, null)).isPresent();
    }

    @Test
    @DisplayName("SES-3.1 a code opens a site once")
    void aCodeOpensASiteOnce() {
        var nonce = Token.fresh();
        var code = give(signIn(), site, nonce);

        assertThat(take(code, site, nonce)).isPresent();
        assertThat(take(code, site, nonce)).isEmpty();
    }

    @Test
    @DisplayName("SES-3.2 a code with another nonce opens nothing and is gone")
    void aCodeWithAnotherNonceOpensNothing() {
        var nonce = Token.fresh();
        var code = give(signIn(), site, nonce);

        assertThat(take(code, site, Token.fresh())).isEmpty();
        assertThat(take(code, site, nonce)).isEmpty();
    }

    @Test
    @DisplayName("SES-3.2 a code opens no other site, and nothing after half a minute")
    void aCodeOpensNoOtherSite() {
        var central = signIn();
        var nonce = Token.fresh();
        var elsewhere = give(central, site, nonce);
        var late = give(central, site, nonce);

        assertThat(take(elsewhere, otherSite, nonce)).isEmpty();
        later(Duration.ofSeconds(30));
        assertThat(take(late, site, nonce)).isEmpty();
    }

    @Test
    @DisplayName("SES-3.2 a code opens nothing once the central session ended")
    void aCodeOpensNothingOnceTheCentralSessionEnded() {
        var central = signIn();
        var nonce = Token.fresh();
        var code = give(central, site, nonce);
        end(central);

        assertThat(take(code, site, nonce)).isEmpty();
    }

    @Test
    @DisplayName("SES-4.1 signing out on a site ends all, at once, and leaves one event")
    void signingOutOnASiteEndsAll() {
        var central = signIn();
        var onSite = handOver(central, site).orElseThrow();
        var onOther = handOver(central, otherSite).orElseThrow();
        events.clear();

        assertThat(end(onSite)).isPresent();
        end(onSite);

        assertThat(open(central, null)).isEmpty();
        assertThat(open(onSite, site)).isEmpty();
        assertThat(open(onOther, otherSite)).isEmpty();
        assertThat(events).extracting(Entry::action).containsExactly(Action.AUTH_LOGOUT);
    }

    @Test
    @DisplayName("SES-4.2 a person ends one's own sessions and nobody else's")
    void aPersonEndsOnesOwnSessions() {
        signIn();
        signIn();
        var mine = as(anna, SessionBoundary::mine);

        assertThat(mine).hasSize(2);
        assertThat(endMine(anna + 1, mine.get(0))).isFalse();
        assertThat(endMine(anna, mine.get(0))).isTrue();
        int rest = as(anna, SessionBoundary::endAllMine);
        assertThat(rest).isEqualTo(1);
        assertThat(as(anna, SessionBoundary::mine)).isEmpty();
    }

    @Test
    @DisplayName("SES-4.6 all sessions but the present one end at once, also from the host of a site")
    void allOthersEndAtOnce() {
        var here = signIn();
        signIn();
        signIn();
        var onSite = open(handOver(here, site).orElseThrow(), site).orElseThrow();
        events.clear();

        int ended = as(anna, boundary -> boundary.endOthersOfMine(onSite));

        assertThat(ended).isEqualTo(2);
        assertThat(open(here, null)).isPresent();
        assertThat(events).extracting(Entry::action).containsExactly(Action.AUTH_LOGOUT, Action.AUTH_LOGOUT);
    }

    @Test
    @DisplayName("SES-7.1 who proves anew who they are goes on in a new session, with those of all sites")
    void aNewProofTakesThePlaceOfTheOneBefore() {
        var before = signIn();
        var onSite = handOver(before, site).orElseThrow();
        var older = open(before, null).orElseThrow();
        later(Duration.ofMinutes(20));
        var newer = open(signIn(), null).orElseThrow();
        events.clear();

        renew(anna, newer, older);
        renew(anna, newer, older);

        assertThat(open(before, null)).isEmpty();
        assertThat(open(onSite, site).orElseThrow().central()).isEqualTo(newer.id());
        assertThat(newer.proven()).isEqualTo(now);
        assertThat(as(anna, SessionBoundary::mine)).hasSize(1);
        assertThat(events).extracting(Entry::action).containsExactly(Action.AUTH_STEPUP);
    }

    @Test
    @DisplayName("SES-7.1 of somebody else's session nothing is taken")
    void nothingIsTakenFromSomebodyElse() {
        var before = signIn();
        var older = open(before, null).orElseThrow();
        var newer = open(signIn(), null).orElseThrow();

        renew(anna + 1, newer, older);

        assertThat(open(before, null)).isPresent();
    }

    @Test
    @DisplayName("SES-7.2 a site gets the time of the proof, and the older session of that browser opens nothing")
    void aSiteGetsTheTimeOfTheProof() {
        var central = signIn();
        var first = handOver(central, site).orElseThrow();
        later(Duration.ofMinutes(10));
        var second = handOver(central, site).orElseThrow();
        var older = open(first, site).orElseThrow();
        database.doing(em -> handOvers(em).replace(older));

        assertThat(open(second, site).orElseThrow().proven()).isEqualTo(NOON);
        assertThat(open(first, site)).isEmpty();
    }

    @Test
    @DisplayName("SES-4.3 the provider ends what it started, by its own name of the session")
    void theProviderEndsWhatItStarted() {
        var token = as(
                anna,
                boundary -> boundary.start(new NewSession(anna, "idp", "anna", "one", null, null, Device.UNKNOWN)));

        assertThat(endFromProvider("two")).isZero();
        assertThat(open(token, null)).isPresent();
        assertThat(endFromProvider("one")).isEqualTo(1);
        assertThat(open(token, null)).isEmpty();
    }

    @Test
    @DisplayName("SES-1.1 what cannot be a token opens nothing")
    void whatCannotBeATokenOpensNothing() {
        assertThat(open("", null)).isEmpty();
        assertThat(open("' or 1=1 --", null)).isEmpty();
        assertThat(open(Token.fresh(), null)).isEmpty();
    }

    private String signIn() {
        return as(anna, boundary -> boundary.start(NewSession.byPassword(anna, Device.UNKNOWN)));
    }

    private Optional<SessionRow> open(String token, Long host) {
        return as(anna, boundary -> boundary.open(token, host));
    }

    private Optional<SessionRow> end(String token) {
        return as(anna, boundary -> boundary.end(token));
    }

    private boolean endMine(long account, SessionRow row) {
        return as(account, boundary -> boundary.endMine(UUID.fromString(row.ref())));
    }

    private void renew(long account, SessionRow newer, SessionRow older) {
        database.doing(em -> {
            var boundary = new ProofBoundary();
            boundary.sessions = Wired.repository(new SessionRepository(), em);
            boundary.clock = clock();
            boundary.changed = ignored();
            boundary.me = person(account);
            boundary.trail = trail();
            boundary.renew(newer, UUID.fromString(older.ref()));
        });
    }

    private int endFromProvider(String index) {
        return as(anna, boundary -> boundary.endFromProvider("idp", "anna", index));
    }

    private Optional<String> handOver(String central, long to) {
        var nonce = Token.fresh();
        return take(give(central, to, nonce), to, nonce);
    }

    private String give(String central, long to, String nonce) {
        var row = open(central, null).orElseThrow();
        return database.inTransaction(em -> handOvers(em).give(row, to, Token.hash(nonce)));
    }

    private Optional<String> take(String code, long to, String nonce) {
        return database.inTransaction(em -> handOvers(em).take(code, to, nonce));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private HandOverBoundary handOvers(EntityManager em) {
        var boundary = new HandOverBoundary();
        boundary.sessions = Wired.repository(new SessionRepository(), em);
        boundary.roster = Wired.repository(new RosterRepository(), em);
        boundary.clock = clock();
        boundary.changed = ignored();
        return boundary;
    }

    private <T> T as(long account, Function<SessionBoundary, T> work) {
        return database.inTransaction(em -> {
            var boundary = new SessionBoundary();
            boundary.sessions = Wired.repository(new SessionRepository(), em);
            boundary.accounts = Wired.repository(new AccountRepository(), em);
            boundary.cache = Wired.with(new SessionCache(), "clock", clock());
            boundary.clock = clock();
            boundary.changed = ignored();
            boundary.me = person(account);
            boundary.trail = trail();
            return work.apply(boundary);
        });
    }

    private static CurrentAccount person(long account) {
        return new CurrentAccount() {
            @Override
            public long id() {
                return account;
            }
        };
    }

    private AuditTrail trail() {
        return new AuditTrail() {
            @Override
            public void record(Entry entry) {
                events.add(entry);
            }
        };
    }

    // The proxy has no type of its own: whoever asks names it.
    @SuppressWarnings("unchecked")
    private static <E> Event<E> ignored() {
        return (Event<E>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, called, arguments) -> null);
    }
}
