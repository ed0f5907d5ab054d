package nl.plein.persistence.copy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.item.Item;

/**
 * Items of a group that a person may copy: those the person may read, without what is meant for a subgroup or oneself.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class CopyRepository {

    private static final List<Level> LEVELS = List.of(Level.PUBLIC, Level.SIGNED_IN, Level.SITE, Level.GROUP);
    private static final String OF_GROUP =
            """
             i.groupId = :group and i.published <= :before and a.level in :levels and a.reachKey in :keys
            """;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** How many items there are that were published until then. */
    public long items(long group, Viewer viewer, Instant before) {
        return seen(
                        em.createQuery(
                                "select count(i) from Item i join i.readAudience a where " + OF_GROUP, Long.class),
                        group,
                        viewer,
                        before)
                .getSingleResult();
    }

    /** How many files lie below these. */
    public long documents(long group, Viewer viewer, Instant before) {
        return seen(
                        em.createQuery(
                                """
                                select count(d) from Document d, Item i join i.readAudience a
                                where d.itemId = i.id
                                    and d.scanState = nl.plein.persistence.document.ScanState.CLEAN and
                                """
                                        + OF_GROUP,
                                Long.class),
                        group,
                        viewer,
                        before)
                .getSingleResult();
    }

    /**
     * Some of these items, oldest number first.
     *
     * @param after number of the last one that was dealt with
     */
    public List<Item> some(long group, Viewer viewer, Instant before, long after, int size) {
        return seen(
                        em.createQuery(
                                "select i from Item i join i.readAudience a where " + OF_GROUP
                                        + " and i.id > :after order by i.id",
                                Item.class),
                        group,
                        viewer,
                        before)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Which of these items have a copy in a group already. */
    public Set<Long> copied(long group, Collection<Long> items) {
        return items.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select i.copyOf from Item i where i.groupId = :group and i.copyOf in :items",
                                Long.class)
                        .setParameter("group", group)
                        .setParameter("items", items)
                        .getResultList());
    }

    private static <T> TypedQuery<T> seen(TypedQuery<T> query, long group, Viewer viewer, Instant before) {
        return query.setParameter("group", group)
                .setParameter("before", before)
                .setParameter("levels", LEVELS)
                .setParameter("keys", viewer.keys());
    }
}
