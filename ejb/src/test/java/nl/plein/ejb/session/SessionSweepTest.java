package nl.plein.ejb.session;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.session.DeviceRepository;
import nl.plein.persistence.session.Login;
import nl.plein.persistence.session.LoginSession;
import nl.plein.persistence.session.PasswordRepository;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionSweepTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new CopyOnWriteArrayList<>();
    private Account anna;
    private long site;

    @BeforeEach
    void thereAreAPersonAndASite() {
        database.doing(em -> {
            anna = new Account("Anna", "anna@example.org", null, NOON);
            em.persist(anna);
            var place = new Site("Gelderland", "", "gelderland.example", "#005a9c", Site.Openness.OPEN, NOON);
            em.persist(place);
            site = place.id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SES-4.5 a session without use ends once, for all its sites, with one event of its person")
    void aSessionWithoutUseEndsOnce() {
        var ref = signedIn("central", LONGEST);
        onSite("central");

        sweepAt(IDLE.minusSeconds(1));
        assertThat(events).isEmpty();
        sweepAt(IDLE);
        sweepAt(IDLE.plusMinutes(1));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(Action.AUTH_SESSION_EXPIRE);
            assertThat(event.target().ref()).hasToString(ref);
            assertThat(event.ground()).isEqualTo("session.idle");
            assertThat(event.actor()).isEqualTo(Actor.user(anna.ref(), "Anna"));
        });
        database.doing(em -> assertThat(sessions(em).find("on-site")).isEmpty());
    }

    @Test
    @DisplayName("SES-4.5 a session that reached its longest time says so; one that was ended before says nothing")
    void aSessionThatReachedItsLongestTime() {
        signedIn("short", Duration.ofMinutes(10));
        signedIn("ended", LONGEST);
        database.doing(em ->
                sessions(em).revoke(sessions(em).find("ended").orElseThrow().id(), NOON));

        sweepAt(IDLE);

        assertThat(events).extracting(Entry::ground).containsExactly("session.absolute");
    }

    @Test
    @DisplayName("SES-4.5 two nodes that look at the same moment leave one event for each session")
    void twoNodesLeaveOneEventEach() throws Exception {
        IntStream.range(0, 30).forEach(i -> signedIn("token-" + i, LONGEST));
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);

        var rounds = nodes.invokeAll(List.of(node(together), node(together)));
        for (var round : rounds) {
            round.get();
        }
        nodes.shutdown();

        assertThat(events).hasSize(30).extracting(event -> event.target().ref()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("SES-4.4 rows go a day after the end, and not before the end left its event")
    void rowsGoADayAfterTheEnd() {
        signedIn("central", LONGEST);
        var days = Duration.ofDays(3);

        database.doing(em -> at(em, days).sweep());
        assertThat(rows()).isEqualTo(1);
        sweepAt(days);
        database.doing(em -> at(em, days.plusDays(1)).sweep());
        assertThat(rows()).isEqualTo(1);
        database.doing(em -> at(em, days.plusDays(1).plusSeconds(1)).sweep());

        assertThat(rows()).isZero();
        assertThat(events).hasSize(1);
    }

    private Callable<Void> node(CyclicBarrier together) {
        return () -> {
            together.await();
            sweepAt(IDLE);
            return null;
        };
    }

    private long rows() {
        return database.inTransaction(em -> em.createQuery("select count(s) from LoginSession s", Long.class)
                .getSingleResult());
    }

    private void sweepAt(Duration later) {
        database.doing(em -> at(em, later).expire());
    }

    private String signedIn(String token, Duration longest) {
        return database.inTransaction(em -> {
            var login = new Login(
                    anna.id(), null, null, null, null, "password", nl.plein.persistence.session.Device.UNKNOWN);
            var session = LoginSession.central(token, login, NOON, NOON.plus(IDLE), NOON.plus(longest));
            sessions(em).add(session);
            return session.ref().toString();
        });
    }

    private void onSite(String central) {
        database.doing(em -> {
            var row = sessions(em).find(central).orElseThrow();
            sessions(em).add(LoginSession.onSite("on-site", row, site, NOON, NOON.plus(IDLE)));
        });
    }

    private SessionSweep at(EntityManager em, Duration later) {
        var sweep = new SessionSweep();
        sweep.sessions = sessions(em);
        sweep.accounts = Wired.repository(new AccountRepository(), em);
        sweep.passwords = Wired.repository(new PasswordRepository(), em);
        sweep.devices = Wired.repository(new DeviceRepository(), em);
        sweep.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        sweep.trail = new AuditTrail() {
            @Override
            public void record(Entry entry) {
                events.add(entry);
            }
        };
        return sweep;
    }

    private static SessionRepository sessions(EntityManager em) {
        return Wired.repository(new SessionRepository(), em);
    }
}
