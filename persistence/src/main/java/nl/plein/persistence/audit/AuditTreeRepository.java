package nl.plein.persistence.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The tree as rows: leaves, roots of full tiles, checkpoints, and what still waits for a place. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AuditTreeRepository {

    private static final int TILE = 256;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Holds the log for the rest of the transaction; whoever else wants it waits. */
    public void hold() {
        em.find(AuditLock.class, AuditLock.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Number of leaves. */
    public long size() {
        var last =
                em.createQuery("select max(l.seq) from AuditLeaf l", Long.class).getSingleResult();
        return last == null ? 0 : last + 1;
    }

    /** Committed events without a place, by number; detail is not read. */
    public List<AuditRow> waiting(int size) {
        return em.createQuery(
                        "select e from AuditEvent e, AuditPending p where p.event = e.id order by e.id",
                        AuditEvent.class)
                .setMaxResults(size)
                .getResultStream()
                .map(event -> new AuditRow(event.id(), null, event.facts(), null, null))
                .toList();
    }

    /** These events have their places now. */
    public void settle(List<Long> events) {
        em.createQuery("delete from AuditPending p where p.event in :events")
                .setParameter("events", events)
                .executeUpdate();
    }

    public void add(AuditLeaf leaf) {
        em.persist(leaf);
    }

    public void add(AuditNode node) {
        em.persist(node);
    }

    public void add(AuditCheckpoint checkpoint) {
        em.persist(checkpoint);
    }

    /** The checkpoint of the largest tree. */
    public Optional<AuditCheckpoint> newestCheckpoint() {
        return em.createQuery("select c from AuditCheckpoint c order by c.size desc", AuditCheckpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The hashes of one tile in hexadecimal, as many as there are. */
    public List<String> tile(int level, long index) {
        var first = index * TILE;
        if (level == 0) {
            return hashes("select l.hash from AuditLeaf l where l.seq >= :a and l.seq < :b order by l.seq", first);
        }
        return hashes(
                "select n.hash from AuditNode n where n.place >= :a and n.place < :b order by n.place",
                AuditNode.place(level, first));
    }

    private List<String> hashes(String jpql, long first) {
        return em.createQuery(jpql, String.class)
                .setParameter("a", first)
                .setParameter("b", first + TILE)
                .getResultList();
    }
}
