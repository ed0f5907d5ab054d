package nl.plein.persistence.audit;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.audit.AuditFixtures.eventsIn;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
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
    private static final int FAR = 2;

    private static Database database;
    private static long readingAll;

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
        readingAll = processorTime(AuditPagingTest::readAll);
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

    @ParameterizedTest(name = "AUD-1.2 {0}: a page at the front or deep in 100,000 events is far from reading them all")
    @MethodSource("questions")
    void aPageCostsTheSameEverywhere(String question, AuditFilter filter) {
        var deep = new Cursor(START.plusSeconds(EVENTS / 10), EVENTS);
        assertThat(processorTime(em -> eventsIn(em).before(filter, Cursor.NEWEST, 51)))
                .as("front, " + question)
                .isLessThan(readingAll / FAR);
        assertThat(processorTime(em -> eventsIn(em).before(filter, deep, 51)))
                .as("deep, " + question)
                .isLessThan(readingAll / FAR);
        assertThat(processorTime(em -> eventsIn(em).after(filter, deep, 51)))
                .as("back, " + question)
                .isLessThan(readingAll / FAR);
    }

    private static void readAll(EntityManager em) {
        em.createNativeQuery("select count(*) from audit_event where upper(trace_id) like '%X' or upper(ref) like '%X'")
                .getSingleResult();
    }

    /** The least of five runs, in nanoseconds of the processor: other work on the machine does not count. */
    private static long processorTime(Consumer<EntityManager> question) {
        var thread = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 5)
                .map(run -> {
                    long begin = thread.getCurrentThreadCpuTime();
                    database.doing(question);
                    return thread.getCurrentThreadCpuTime() - begin;
                })
                .min()
                .orElseThrow();
    }

    private static AuditFilter filter(String actor, String action, String outcome, String object) {
        return new AuditFilter(null, actor, action, outcome, null, object, null, null, null);
    }
}
