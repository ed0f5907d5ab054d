package nl.plein.persistence.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final String OWN = "select e from AuditEvent e where 1 = 1";
    private static final String MOVED = "select e.id from MovedEvent e where 1 = 1";
    private static final Comparator<AuditEvent> OLDEST_FIRST =
            Comparator.comparing(AuditEvent::at).thenComparing(AuditEvent::id);

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
        var narrowed = filter.since() + " and e.at <= :at and (e.at < :at or e.id < :id)";
        return page(narrowed, "desc", filter, filter.back(place), size);
    }

    /** The oldest events after this place, oldest first. */
    public List<AuditRow> after(AuditFilter filter, Cursor place, int size) {
        var narrowed = filter.before() + " and e.at >= :at and (e.at > :at or e.id > :id)";
        return page(narrowed, "asc", filter, filter.forth(place), size);
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
        var events = events(ids);
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

    /** A page of what happened, and of what went along with a group to the site that is asked for. */
    private List<AuditRow> page(String narrowed, String direction, AuditFilter filter, Cursor place, int size) {
        var own = OWN + filter.where() + narrowed + filter.order(direction);
        var here = asked(own, AuditEvent.class, filter, place, size);
        if (filter.site() == null) {
            return rows(here);
        }
        var moved = MOVED + filter.whereOnSite() + narrowed + filter.orderOnSite(direction);
        var numbers = asked(moved, Long.class, filter, place, size);
        var both = new ArrayList<>(here);
        both.addAll(events(numbers).values());
        both.sort(direction.equals("desc") ? OLDEST_FIRST.reversed() : OLDEST_FIRST);
        return rows(both.subList(0, Math.min(size, both.size())));
    }

    private <T> List<T> asked(String jpql, Class<T> type, AuditFilter filter, Cursor place, int size) {
        var query = em.createQuery(jpql, type);
        var named = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        filter.values().entrySet().stream()
                .filter(value -> named.contains(value.getKey()))
                .forEach(value -> query.setParameter(value.getKey(), value.getValue()));
        return query.setParameter("at", place.time())
                .setParameter("id", place.id())
                .setMaxResults(size)
                .getResultList();
    }

    private List<AuditRow> rows(List<AuditEvent> events) {
        var ids = events.stream().map(AuditEvent::id).toList();
        var leaves = keyed("select l from AuditLeaf l where l.event in :ids", AuditLeaf.class, ids, AuditLeaf::event);
        var details = details(ids);
        return events.stream()
                .map(event -> row(event, leaves.get(event.id()), details.get(event.id())))
                .toList();
    }

    private Map<Long, AuditEvent> events(List<Long> ids) {
        return keyed("select e from AuditEvent e where e.id in :ids", AuditEvent.class, ids, AuditEvent::id);
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
