package nl.plein.security.signin;

import static nl.plein.persistence.Database.factoryOn;
import static nl.plein.persistence.signin.SignInFixtures.signInsIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import nl.plein.persistence.migration.Migrations;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each look is on a database that was opened for it and is closed after it, as by a server that starts and stops. */
class DatabaseReplaysTest {

    private static final Instant UNTIL = Instant.parse("2026-11-21T12:05:00Z");

    @TempDir
    Path folder;

    @Test
    @DisplayName("SIG-1.7 a message that was accepted is known after a restart, one of another provider is not")
    void anAcceptedMessageIsKnownAfterARestart() {
        assertThat(firstTime("https://idp.example", "_a")).isTrue();
        assertThat(firstTime("https://idp.example", "_a")).isFalse();
        assertThat(firstTime("https://idp.example", "_b")).isTrue();
        assertThat(firstTime("https://other.example", "_a")).isTrue();
        assertThat(firstTime("https://idp.example", "_a")).isFalse();
    }

    private boolean firstTime(String issuer, String id) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("plein"));
        source.setUser("plein_owner");
        Migrations.run(source);
        try (var factory = factoryOn(source);
                var em = factory.createEntityManager()) {
            var replays = new DatabaseReplays();
            replays.seen = new SeenMessages() {
                @Override
                public void add(String hash, Instant until) {
                    rows = signInsIn(em);
                    em.getTransaction().begin();
                    super.add(hash, until);
                    em.getTransaction().commit();
                }
            };
            return replays.firstTime(issuer, id, UNTIL);
        }
    }
}
