package nl.plein.persistence.news;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.people.Rhythm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewsRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final Instant NEXT = NOW.plus(Duration.ofDays(1));

    private final Database database = anEmptyDatabase();
    private long account;

    @BeforeEach
    void somebodyHasATurn() {
        database.doing(em -> {
            var person = new Account("Anna", "anna@example.org", null, NOW);
            em.persist(person);
            em.flush();
            account = person.id();
            news(em).follow(account, NOW);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("NWS-1.1 NWS-1.2 a turn is taken once, and the next one comes when it was said")
    void aTurnIsTakenOnce() {
        var turn = new NewsDue(account, NOW, null, 0, Rhythm.DAILY);
        database.doing(em -> {
            assertThat(news(em).due(NOW.minusMillis(1), 5)).isEmpty();
            assertThat(news(em).due(NOW, 5)).containsExactly(turn);
            assertThat(news(em).take(turn, NEXT, NOW, "hash")).isTrue();
            assertThat(news(em).take(turn, NEXT, NOW, "hash")).isFalse();
        });
        database.doing(em -> {
            assertThat(news(em).due(NEXT.minusMillis(1), 5)).isEmpty();
            assertThat(news(em).due(NEXT, 5)).containsExactly(new NewsDue(account, NEXT, NOW, 0, Rhythm.DAILY));
            assertThat(news(em).byStop("hash")).contains(account);
        });
    }

    @Test
    @DisplayName("NWS-1.1 who stops has no turn and a link of which nobody knows; who comes back begins anew")
    void whoStopsHasNoTurn() {
        database.doing(em -> {
            news(em).take(news(em).due(NOW, 5).get(0), NEXT, NOW, "hash");
            news(em).stop(account);
            assertThat(news(em).due(NEXT, 5)).isEmpty();
            assertThat(news(em).byStop("hash")).isEmpty();
            news(em).follow(account, NEXT);
            assertThat(news(em).due(NEXT, 5)).containsExactly(new NewsDue(account, NEXT, null, 1, Rhythm.DAILY));
        });
    }

    @Test
    @DisplayName("NWS-1.3 who is due is found by an index")
    void whoIsDueIsFoundByAnIndex() throws SQLException {
        var plan = new StringJoiner("\n");
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "explain select account_id from news_reader where due <= now() order by due, account_id")) {
            while (rows.next()) {
                plan.add(rows.getString(1));
            }
        }

        assertThat(plan.toString().toLowerCase(java.util.Locale.ROOT)).contains("news_reader_i1", "index sorted");
    }

    @Test
    @DisplayName("NWS-1.4 somebody without sites and groups is asked about without a fault, and finds nothing")
    void somebodyWithoutGroupsFindsNothing() {
        database.doing(em -> {
            assertThat(news(em).items(Viewer.of(account, List.of()), NOW, NEXT, 5))
                    .isEmpty();
            assertThat(news(em).newest(NEXT)).isEmpty();
            assertThat(news(em).groups(Viewer.of(account, List.of()), 0, 5)).isEmpty();
        });
    }

    private static NewsRepository news(EntityManager em) {
        var repository = new NewsRepository();
        repository.em = em;
        return repository;
    }
}
