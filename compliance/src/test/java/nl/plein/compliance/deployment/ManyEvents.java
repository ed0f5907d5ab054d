package nl.plein.compliance.deployment;

import static nl.plein.persistence.audit.AuditFixtures.eventsIn;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.plein.persistence.Database;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.shared.Cursor;

/**
 * A log of very many events on PostgreSQL, all of which went along with a group to a site, in a transaction that never
 * ends well: nobody else sees them, and the database counts which rows this transaction reads.
 */
final class ManyEvents implements AutoCloseable {

    static final int EVENTS = 100_000;
    /** Rows that a page may read: itself, and what a condition without an index of its own makes it pass over. */
    static final long FEW = 2_000;

    private static final Instant START = Instant.parse("2036-01-01T00:00:00Z");
    static final Cursor DEEP = new Cursor(START.plusSeconds(EVENTS / 10), Long.MAX_VALUE);
    private static final String BUSY = new UUID(0, 1).toString();
    private static final String RARE = new UUID(0, 2).toString();
    private static final String SITE = "many-site";
    private static final int PAGE = 51;

    private final EntityManagerFactory factory;
    private final EntityManager em;

    ManyEvents(DataSource owner) {
        factory = Database.factoryOn(owner);
        em = factory.createEntityManager();
        em.getTransaction().begin();
        em.createNativeQuery(
                        """
                        insert into audit_event (id, ref, happened_at, action_name, outcome, actor_type, actor_ref,
                          object_type, object_ref, channel, operation_ref, trace_id)
                        select -1 - i, 'many-' || i, cast(? as timestamptz) + i * interval '1 second',
                          case when i % 1000 = 0 then 'auth.login.fail' else 'content.read' end,
                          case when i % 500 = 0 then 'denied' else 'success' end, 'user',
                          case when i % 2000 = 0 then ? else ? end, 'item', 'object-' || i % 100, 'web',
                          'operation-' || i, repeat('0', 32)
                        from generate_series(0, ? - 1) i""")
                .setParameter(1, START.toString())
                .setParameter(2, RARE)
                .setParameter(3, BUSY)
                .setParameter(4, EVENTS)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into moved_event (event_id, group_id, origin_ref, site_ref, ref, happened_at,
                          action_name, outcome, actor_ref, object_type, object_ref)
                        select id, (select min(id) from plein_group), 'elsewhere', ?, ref, happened_at, action_name,
                          outcome, actor_ref, object_type, object_ref
                        from audit_event where id < 0""")
                .setParameter(1, SITE)
                .executeUpdate();
        em.createNativeQuery("analyze audit_event").executeUpdate();
        em.createNativeQuery("analyze moved_event").executeUpdate();
    }

    static Map<String, AuditFilter> questions() {
        var questions = new LinkedHashMap<String, AuditFilter>();
        questions.put("everything", AuditFilter.ALL);
        questions.put("a busy person", filter(BUSY, null, null, null));
        questions.put("a rare person", filter(RARE, null, null, null));
        questions.put("a rare action", filter(null, "auth.login.fail", null, null));
        questions.put("an action that never was", filter(null, "privacy.restrict", null, null));
        questions.put("a rare result", filter(null, null, "denied", null));
        questions.put("an object", filter(null, null, null, "object-7"));
        questions.put("refusals of a busy person", filter(BUSY, null, "denied", null));
        questions.put("a busy action with a rare result", filter(null, "content.read", "denied", null));
        questions.put("an hour", anHour(null));
        questions.put("a rare result in an hour", anHour("denied"));
        questions.put("all four", filter(BUSY, "content.read", "denied", "object-50"));
        Map.copyOf(questions).forEach((name, filter) -> questions.put(name + " on a site", filter.on(SITE)));
        return questions;
    }

    /** Rows that the page before this place reads of the log. */
    long rowsRead(AuditFilter filter, Cursor place) {
        long before = rowsRead();
        eventsIn(em).before(filter, place, PAGE);
        return rowsRead() - before;
    }

    long rowsReadByAll() {
        long before = rowsRead();
        em.createNativeQuery("select count(*) from audit_event where upper(trace_id) like '%X'")
                .getSingleResult();
        return rowsRead() - before;
    }

    private long rowsRead() {
        var counted = em.createNativeQuery("select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))"
                        + " from pg_stat_xact_user_tables where relname in ('audit_event', 'moved_event')")
                .getSingleResult();
        return ((Number) counted).longValue();
    }

    private static AuditFilter filter(String actor, String action, String outcome, String object) {
        return new AuditFilter(null, actor, action, outcome, null, object, null, null, null);
    }

    private static AuditFilter anHour(String outcome) {
        var from = DEEP.time().minus(Duration.ofMinutes(30));
        return new AuditFilter(null, null, null, outcome, null, null, from, from.plus(Duration.ofHours(1)), null);
    }

    @Override
    public void close() {
        em.getTransaction().rollback();
        em.close();
        factory.close();
    }
}
