package nl.plein.persistence.session;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final Instant IDLE = NOW.plus(Duration.ofMinutes(30));
    private static final Instant LAST = NOW.plus(Duration.ofHours(12));

    private final Database database = anEmptyDatabase();
    private long account;
    private long site;

    @BeforeEach
    void someoneIsSignedInOnThePlatformAndOnASite() {
        database.doing(em -> {
            var person = new Account("Anna", "anna@example.org", null, NOW);
            em.persist(person);
            var place = new Site("Gelderland", "", "gelderland.example", "#005a9c", Site.Openness.OPEN, NOW);
            em.persist(place);
            account = person.id();
            site = place.id();
            var login = new Login(account, "idp", "anna", "index-1", null, "level", Device.UNKNOWN);
            sessions(em).add(LoginSession.central("central", login, NOW, IDLE, LAST));
        });
        database.doing(em -> {
            var central = sessions(em).find("central").orElseThrow();
            sessions(em).add(LoginSession.onSite("on-site", central, site, NOW, IDLE));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSessionIsFoundByTheHashOfItsToken() {
        database.doing(em -> {
            var central = sessions(em).find("central").orElseThrow();
            var onSite = sessions(em).find("on-site").orElseThrow();

            assertThat(central.alive(NOW)).isTrue();
            assertThat(central.alive(IDLE)).isFalse();
            assertThat(central.countsOn(null)).isTrue();
            assertThat(central.countsOn(site)).isFalse();
            assertThat(onSite.countsOn(site)).isTrue();
            assertThat(onSite.countsOn(null)).isFalse();
            assertThat(onSite.central()).isEqualTo(central.id());
            assertThat(sessions(em).find("unknown")).isEmpty();
        });
    }

    @Test
    void whoeverEndsTheCentralSessionEndsThoseOfItsSites() {
        database.doing(em -> {
            var central = sessions(em).find("central").orElseThrow();

            assertThat(sessions(em).revoke(central.id(), NOW)).isEqualTo(2);
            assertThat(sessions(em).revoke(central.id(), NOW)).isZero();
            assertThat(sessions(em).find("central")).isEmpty();
            assertThat(sessions(em).find("on-site")).isEmpty();
            assertThat(sessions(em).ofAccount(account, NOW)).isEmpty();
        });
    }

    @Test
    void whatAPersonDoesOnASiteKeepsTheCentralSessionAlive() {
        database.doing(em -> sessions(em)
                .touch(sessions(em).find("on-site").orElseThrow(), NOW.plusSeconds(90), IDLE.plusSeconds(90)));

        database.doing(em -> {
            assertThat(sessions(em).find("central").orElseThrow().seen()).isEqualTo(NOW.plusSeconds(90));
            assertThat(sessions(em).find("on-site").orElseThrow().idleEnd()).isEqualTo(IDLE.plusSeconds(90));
        });
    }

    @Test
    void sessionsAreListedAndEndedByAccountAndByProvider() {
        database.doing(em -> {
            assertThat(sessions(em).ofAccount(account, NOW)).hasSize(1);
            assertThat(sessions(em).ofAccount(account, LAST)).isEmpty();
            assertThat(sessions(em).ofProvider("idp", "anna")).hasSize(1);
            assertThat(sessions(em).ofProvider("idp", "berend")).isEmpty();
            assertThat(sessions(em).revokeAll(account, NOW)).isEqualTo(2);
        });
    }

    @Test
    void aCodeIsTakenOnceEvenByManyAtTheSameMoment() {
        database.doing(em -> sessions(em).add(new HandOver("code", new HandOverRow(site, "nonce", 1, NOW))));

        var winners = IntStream.range(0, 8)
                .parallel()
                .filter(i -> database.inTransaction(em -> sessions(em).take("code")))
                .count();

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void deadRowsAreSweptAndLivingOnesStay() {
        database.doing(em -> {
            sessions(em).add(new HandOver("code", new HandOverRow(site, "nonce", 1, NOW)));
            em.flush();

            assertThat(sessions(em).sweep(NOW)).isZero();
            assertThat(sessions(em).sweep(NOW.plusSeconds(1))).isEqualTo(1);
            assertThat(sessions(em).sweep(LAST.plusSeconds(1))).isEqualTo(1);
        });
    }

    @Test
    void aCentralSessionGoesAfterItWasEnded() {
        database.doing(em -> {
            var central = sessions(em).find("central").orElseThrow().id();

            assertThat(sessions(em).over(IDLE.minusSeconds(1), 10)).isEmpty();
            assertThat(sessions(em).expire(central, IDLE.minusSeconds(1))).isFalse();
            assertThat(sessions(em).over(IDLE, 10)).singleElement().satisfies(over -> assertThat(over.id())
                    .isEqualTo(central));
            assertThat(sessions(em).expire(central, IDLE)).isTrue();
            assertThat(sessions(em).expire(central, IDLE)).isFalse();
            assertThat(sessions(em).sweep(IDLE.plusSeconds(1))).isEqualTo(2);
        });
    }

    @Test
    void aSessionNeverOutlivesTheProviders() {
        database.doing(em -> {
            var login = new Login(account, "idp", "anna", null, NOW.plusSeconds(60), null, Device.UNKNOWN);
            sessions(em).add(LoginSession.central("short", login, NOW, IDLE, LAST));
            em.flush();

            assertThat(sessions(em).find("short").orElseThrow().absoluteEnd()).isEqualTo(NOW.plusSeconds(60));
        });
    }

    @Test
    void wrongTriesAreCountedFromAMomentOn() {
        database.doing(em -> {
            var passwords = new PasswordRepository();
            passwords.em = em;
            passwords.add(new FailedTry("key", NOW));
            passwords.add(new FailedTry("key", NOW.plusSeconds(5)));
            passwords.put(new AccountPassword(account, "anna", "hash", NOW));
            passwords.put(new AccountPassword(account, "anna", "other hash", NOW));
            em.flush();

            assertThat(passwords.tries("key", NOW.minusSeconds(1))).isEqualTo(new Tries(2, NOW.plusSeconds(5)));
            assertThat(passwords.tries("key", NOW.plusSeconds(5))).isEqualTo(new Tries(0, null));
            assertThat(passwords.find("anna")).contains(new PasswordRow(account, "other hash"));
            passwords.forget("key");
            assertThat(passwords.tries("key", NOW.minusSeconds(1)).count()).isZero();
        });
    }

    private static SessionRepository sessions(EntityManager em) {
        var sessions = new SessionRepository();
        sessions.em = em;
        return sessions;
    }
}
