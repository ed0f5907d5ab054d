package nl.plein.ejb.session;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.session.PasswordRepository;
import nl.plein.security.Refusal;
import nl.plein.security.password.LocalPasswords;
import nl.plein.security.password.PasswordHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final PasswordAnswer WRONG = new PasswordAnswer.Wrong();

    private final Database database = anEmptyDatabase();
    private final PasswordHash hashes = new PasswordHash() {
        @Override
        public String of(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return of(password).equals(hash);
        }
    };
    private final List<Entry> events = new ArrayList<>();
    private Instant now = NOON;

    @BeforeEach
    void annaHasAPassword() {
        System.setProperty("plein.demo", "true");
        database.doing(em -> {
            var account = new Account("Anna", "anna@example.org", null, NOON);
            em.persist(account);
            var passwords = new LocalPasswords();
            Wired.with(passwords, "passwords", Wired.repository(new PasswordRepository(), em));
            Wired.with(passwords, "hashes", hashes);
            Wired.with(passwords, "clock", Clock.fixed(now, ZoneOffset.UTC));
            passwords.give(account.id(), "Anna", "een twee drie".toCharArray());
        });
    }

    @AfterEach
    void close() {
        System.clearProperty("plein.demo");
        database.close();
    }

    @Test
    @DisplayName("PWD-2.1 the right password opens a session, in whatever case the name is written")
    void theRightPasswordOpensASession() {
        assertThat(signIn(" ANNA ", "een twee drie", "192.0.2.1")).isEqualTo(new PasswordAnswer.SignedIn("token"));
    }

    @Test
    @DisplayName("PWD-2.1 outside the demo no password opens anything")
    void outsideTheDemoNoPasswordOpensAnything() {
        System.setProperty("plein.demo", "false");

        assertThatThrownBy(() -> signIn("anna", "een twee drie", "192.0.2.1")).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("PWD-1.2 an unknown name gets the answer of a wrong password, and each leaves one event")
    void anUnknownNameGetsTheSameAnswer() {
        assertThat(signIn("anna", "fout", "192.0.2.1")).isEqualTo(WRONG);
        assertThat(signIn("bestaat-niet", "fout", "192.0.2.1")).isEqualTo(WRONG);

        assertThat(events).extracting(Entry::action).containsExactly(Action.AUTH_LOGIN_FAIL, Action.AUTH_LOGIN_FAIL);
        assertThat(events).allSatisfy(event -> assertThat(event.toString()).doesNotContain("fout"));
    }

    @Test
    @DisplayName("PWD-1.3 after five wrong tries one waits, even with the right password; others do not")
    void afterFiveWrongTriesOneWaits() {
        for (int i = 0; i < 5; i++) {
            signIn("anna", "fout", "192.0.2.1");
        }

        assertThat(signIn("anna", "een twee drie", "192.0.2.1"))
                .isEqualTo(new PasswordAnswer.Wait(Duration.ofSeconds(2)));
        assertThat(signIn("anna", "een twee drie", "192.0.2.2")).isEqualTo(new PasswordAnswer.SignedIn("token"));
        now = now.plusSeconds(2);
        assertThat(signIn("anna", "een twee drie", "192.0.2.1")).isEqualTo(new PasswordAnswer.SignedIn("token"));
    }

    private PasswordAnswer signIn(String name, String password, String address) {
        return database.inTransaction(em -> {
            var boundary = new PasswordBoundary();
            var passwords = new LocalPasswords();
            Wired.with(passwords, "passwords", Wired.repository(new PasswordRepository(), em));
            Wired.with(passwords, "hashes", hashes);
            Wired.with(passwords, "clock", Clock.fixed(now, ZoneOffset.UTC));
            boundary.passwords = passwords;
            boundary.sessions = new SessionBoundary() {
                @Override
                public String start(NewSession somebody) {
                    return "token";
                }
            };
            boundary.trail = new AuditTrail() {
                @Override
                public void record(Entry entry) {
                    events.add(entry);
                }
            };
            return boundary.signIn(name, password.toCharArray(), address, nl.plein.persistence.session.Device.UNKNOWN);
        });
    }
}
