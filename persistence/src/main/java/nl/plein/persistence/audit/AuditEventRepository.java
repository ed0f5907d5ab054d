package nl.plein.persistence.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plein.persistence.shared.Cursor;

/** Events in, and rows of them out. What is in stays as it is. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AuditEventRepository {

    private static final String ROWS = "select e from AuditEvent e where 1 = 1";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Adds an event that waits for its place in the tree, and sends everything that was done so far to the database, so
     * that a lost update or a broken constraint shows now and not at the commit.
     *
     * @param detail the erasable part as canonical JSON, or null
     */
    public void add(AuditFacts facts, String salt, String detail) {
        em.flush();
        var event = new AuditEvent(facts);
        em.persist(event);
        em.persist(new AuditPending(event.id()));
        if (detail != null) {
            em.persist(new AuditDetail(event.id(), salt, detail));
        }
        em.flush();
    }

    /** The newest events before this place, newest first. */
    public List<AuditRow> before(AuditFilter filter, Cursor place, int size) {
        var query = em.createQuery(
                ROWS + filter.where() + filter.since() + " and e.at <= :at and (e.at < :at or e.id < :id)"
                        + filter.order("desc"),
                AuditEvent.class);
        return rows(query, filter, filter.back(place), size);
    }

    /** The oldest events after this place, oldest first. */
    public List<AuditRow> after(AuditFilter filter, Cursor place, int size) {
        var query = em.createQuery(
                ROWS + filter.where() + filter.before() + " and e.at >= :at and (e.at > :at or e.id > :id)"
                        + filter.order("asc"),
                AuditEvent.class);
        return rows(query, filter, filter.forth(place), size);
    }

    /** The event of that ref. */
    public Optional<AuditRow> find(String ref) {
        return before(AuditFilter.only(ref), Cursor.NEWEST, 1).stream().findFirst();
    }

    /** People whose name or mail address has these words in it: ref and name, by name. */
    public List<ActorRow> people(String words, int most) {
        var part = '%' + words.toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0") + '%';
        return em.createQuery(
                        """
                        select new nl.plein.persistence.audit.ActorRow(a.ref, a.displayName)
                        from Account a
                        where lower(a.displayName) like :part escape '!' or lower(a.mail) like :part escape '!'
                        order by a.displayName, a.id""",
                        ActorRow.class)
                .setParameter("part", part)
                .setMaxResults(most)
                .getResultList();
    }

    /** Events that have a place in the tree, from this place on and below that one, in its order. */
    public List<AuditRow> placed(long from, long below, int size) {
        var leaves = em.createQuery(
                        "select l from AuditLeaf l where l.seq >= :from and l.seq < :below order by l.seq",
                        AuditLeaf.class)
                .setParameter("from", from)
                .setParameter("below", below)
                .setMaxResults(size)
                .getResultList();
        var ids = leaves.stream().map(AuditLeaf::event).toList();
        var events = keyed("select e from AuditEvent e where e.id in :ids", AuditEvent.class, ids, AuditEvent::id);
        var details = details(ids);
        return leaves.stream()
                .map(leaf -> row(events.get(leaf.event()), leaf, details.get(leaf.event())))
                .toList();
    }

    /** Erases what is personal of all events before this moment, with its salts; returns of how many. */
    public int erase(Instant before) {
        return em.createQuery(
                        """
                        delete from AuditDetail d
                        where d.event in (select e.id from AuditEvent e where e.at < :before)""")
                .setParameter("before", before)
                .executeUpdate();
    }

    private List<AuditRow> rows(TypedQuery<AuditEvent> query, AuditFilter filter, Cursor place, int size) {
        var asked = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        filter.values().entrySet().stream()
                .filter(value -> asked.contains(value.getKey()))
                .forEach(value -> query.setParameter(value.getKey(), value.getValue()));
        var events = query.setParameter("at", place.time())
                .setParameter("id", place.id())
                .setMaxResults(size)
                .getResultList();
        var ids = events.stream().map(AuditEvent::id).toList();
        var leaves = keyed("select l from AuditLeaf l where l.event in :ids", AuditLeaf.class, ids, AuditLeaf::event);
        var details = details(ids);
        return events.stream()
                .map(event -> row(event, leaves.get(event.id()), details.get(event.id())))
                .toList();
    }

    private static AuditRow row(AuditEvent event, AuditLeaf leaf, AuditDetail detail) {
        return new AuditRow(
                event.id(),
                leaf == null ? null : leaf.seq(),
                event.facts(),
                detail == null ? null : detail.salt(),
                detail == null ? null : detail.detail());
    }

    private Map<Long, AuditDetail> details(List<Long> ids) {
        return keyed("select d from AuditDetail d where d.event in :ids", AuditDetail.class, ids, AuditDetail::event);
    }

    private <T> Map<Long, T> keyed(String jpql, Class<T> type, List<Long> ids, Function<T, Long> key) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(jpql, type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(key, Function.identity()));
    }
}
