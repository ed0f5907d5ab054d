package nl.plein.persistence.audit;

import static nl.plein.persistence.Database.anEmptyDatabaseToSpoil;
import static nl.plein.persistence.audit.AuditFixtures.eventsIn;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.site.Site;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditPagingTest {

    private static final int EVENTS = 100_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String BUSY = new UUID(0, 1).toString();
    private static final String RARE = new UUID(0, 2).toString();
    private static final String HERE = new UUID(0, 4).toString();
    private static final int PAGE = 51;
    private static final long FEW = 2_000;
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private static Database database;

    /** What the database was asked, with its values written in. */
    private static final List<String> ASKED = new ArrayList<>();

    @BeforeAll
    static void fill() throws SQLException {
        database = anEmptyDatabaseToSpoil();
        long group = database.inTransaction(AuditPagingTest::aGroup);
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
            connection.createStatement().execute(allWentAlong(group));
            connection.createStatement().execute("analyze");
        }
        database.doing(AuditPagingTest::listen);
    }

    private static long aGroup(EntityManager em) {
        var site = new Site("Fietsberaad", "", "fietsen.example", "#21468b", Site.Openness.OPEN, START);
        em.persist(site);
        em.flush();
        var group = new Group(site.id(), "Snelfietsroutes", "", Openness.OPEN, START);
        em.persist(group);
        em.flush();
        return group.id();
    }

    private static String allWentAlong(long group) {
        return """
                insert into moved_event (event_id, group_id, origin_ref, site_ref, ref, happened_at, action_name,
                  outcome, actor_ref, object_type, object_ref)
                select id, %d, 'elsewhere', '%s', ref, happened_at, action_name, outcome, actor_ref,
                  object_type, object_ref
                from audit_event"""
                .formatted(group, HERE);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static void listen(EntityManager em) {
        var session = em.unwrap(ServerSession.class);
        session.getPlatform().setShouldBindAllParameters(false);
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                ASKED.add(((DatabaseCall) event.getCall()).getSQLString());
            }
        });
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
                Arguments.of("an hour", anHour(null)),
                Arguments.of("a rare result in an hour", anHour("denied")),
                Arguments.of("all four", filter(BUSY, "content.read", "denied", new UUID(2, 50).toString())));
    }

    @ParameterizedTest(name = "AUD-1.2 {0}: a page reads as few rows deep in 100,000 events as at the front")
    @MethodSource("questions")
    void aPageCostsTheSameEverywhere(String question, AuditFilter filter) throws SQLException {
        var deep = new Cursor(START.plusSeconds(EVENTS / 10), EVENTS);
        assertThat(rowsRead(em -> eventsIn(em).before(filter, Cursor.NEWEST, PAGE)))
                .as("front, " + question)
                .isBetween(1L, FEW);
        assertThat(rowsRead(em -> eventsIn(em).before(filter, deep, PAGE)))
                .as("deep, " + question)
                .isBetween(1L, FEW);
        assertThat(rowsRead(em -> eventsIn(em).after(filter, deep, PAGE)))
                .as("back, " + question)
                .isBetween(1L, FEW);
    }

    @ParameterizedTest(name = "AUD-1.2 AUD-6.7 {0}, on a site: of 100,000 events that went along a page reads few rows")
    @MethodSource("questions")
    void whatWentAlongCostsTheSameEverywhere(String question, AuditFilter filter) throws SQLException {
        var there = filter.on(HERE);
        var deep = new Cursor(START.plusSeconds(EVENTS / 10), EVENTS);
        for (Consumer<EntityManager> page : List.<Consumer<EntityManager>>of(
                em -> eventsIn(em).before(there, Cursor.NEWEST, PAGE),
                em -> eventsIn(em).before(there, deep, PAGE),
                em -> eventsIn(em).after(there, deep, PAGE))) {
            assertThat(rowsRead(page, "moved_event")).as(question).isBetween(1L, FEW);
        }
    }

    @Test
    @DisplayName("AUD-1.2 a question that no index answers is seen to read all 100,000 events")
    void readingAllIsSeen() throws SQLException {
        assertThat(rowsRead(em -> em.createNativeQuery("select id from audit_event where upper(trace_id) like '%X'")
                        .getResultList()))
                .isGreaterThanOrEqualTo(EVENTS);
    }

    /** So many rows H2 looks at for what is asked here. */
    private static long rowsRead(Consumer<EntityManager> question) throws SQLException {
        return rowsRead(question, "");
    }

    /** The same, for what is asked of one table. */
    private static long rowsRead(Consumer<EntityManager> question, String table) throws SQLException {
        ASKED.clear();
        database.doing(question);
        long rows = 0;
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : ASKED.stream().filter(sql -> sql.contains(table)).toList()) {
                try (var plan = statement.executeQuery("explain analyze " + sql)) {
                    assertThat(plan.next()).isTrue();
                    rows += SCANNED.matcher(plan.getString(1))
                            .results()
                            .mapToLong(found -> Long.parseLong(found.group(1)))
                            .sum();
                }
            }
        }
        return rows;
    }

    private static AuditFilter filter(String actor, String action, String outcome, String object) {
        return new AuditFilter(null, actor, action, outcome, null, object, null, null, null);
    }

    private static AuditFilter anHour(String outcome) {
        var from = START.plusSeconds(EVENTS / 10).minus(Duration.ofMinutes(30));
        return new AuditFilter(null, null, null, outcome, null, null, from, from.plus(Duration.ofHours(1)), null);
    }
}
