package nl.plein.persistence.audit;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.audit.AuditFixtures.eventsIn;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.plein.persistence.Database;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditPagingTest {

    private static final int EVENTS = 100_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String BUSY = new UUID(0, 1).toString();
    private static final String RARE = new UUID(0, 2).toString();
    private static final Duration LONGEST = Duration.ofMillis(200);

    private static Database database;

    @BeforeAll
    static void fill() throws SQLException {
        database = anEmptyDatabase();
        try (var connection = database.source().getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into audit_event (id, ref, happened_at, action_name, outcome, actor_type, actor_ref,
                          object_type, object_ref, channel, operation_ref, trace_id)
                        values (?, ?, ?, ?, ?, 'user', ?, 'item', ?, 'web', ?, ?)""")) {
            for (int i = 0; i < EVENTS; i++) {
                insert.setLong(1, i);
                insert.setString(2, new UUID(1, i).toString());
                insert.setTimestamp(3, Timestamp.from(START.plusSeconds(i)));
                insert.setString(4, i % 1000 == 0 ? "auth.login.fail" : "content.read");
                insert.setString(5, i % 500 == 0 ? "denied" : "success");
                insert.setString(6, i % 2000 == 0 ? RARE : BUSY);
                insert.setString(7, new UUID(2, i % 100).toString());
                insert.setString(8, new UUID(3, i).toString());
                insert.setString(9, "0".repeat(32));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.createStatement().execute("analyze");
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("everything", AuditFilter.ALL),
                Arguments.of("a busy person", filter(BUSY, null, null, null)),
                Arguments.of("a rare person", filter(RARE, null, null, null)),
                Arguments.of("a rare action", filter(null, "auth.login.fail", null, null)),
                Arguments.of("an action that never was", filter(null, "privacy.restrict", null, null)),
                Arguments.of("a rare result", filter(null, null, "denied", null)),
                Arguments.of("an object", filter(null, null, null, new UUID(2, 7).toString())),
                Arguments.of("refusals of a busy person", filter(BUSY, null, "denied", null)),
                Arguments.of("a busy action with a rare result", filter(null, "content.read", "denied", null)),
                Arguments.of("all four", filter(BUSY, "content.read", "denied", new UUID(2, 50).toString())));
    }

    @ParameterizedTest(name = "AUD-1.2 {0}: a page costs the same at the front and deep in 100,000 events")
    @MethodSource("questions")
    void aPageCostsTheSameEverywhere(String question, AuditFilter filter) {
        page(filter, Cursor.NEWEST);
        page(filter, Cursor.NEWEST);
        var front = page(filter, Cursor.NEWEST);
        var deep = page(filter, new Cursor(START.plusSeconds(EVENTS / 10), EVENTS));

        var back = back(filter, new Cursor(START.plusSeconds(EVENTS / 10), EVENTS));

        assertThat(back).as("back, " + question).isLessThan(LONGEST);
        assertThat(front).as("front, " + question).isLessThan(LONGEST);
        assertThat(deep).as("deep, " + question).isLessThan(LONGEST);
    }

    private static Duration page(AuditFilter filter, Cursor place) {
        return timed(filter, em -> eventsIn(em).before(filter, place, 51));
    }

    private static Duration back(AuditFilter filter, Cursor place) {
        return timed(filter, em -> eventsIn(em).after(filter, place, 51));
    }

    private static Duration timed(AuditFilter filter, Consumer<EntityManager> question) {
        long begin = System.nanoTime();
        database.doing(question);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        if (Boolean.getBoolean("plein.figures")) {
            java.util.logging.Logger.getLogger("figures").warning(filter + " " + took.toMillis() + " ms");
        }
        return took;
    }

    private static AuditFilter filter(String actor, String action, String outcome, String object) {
        return new AuditFilter(null, actor, action, outcome, null, object, null, null);
    }
}
