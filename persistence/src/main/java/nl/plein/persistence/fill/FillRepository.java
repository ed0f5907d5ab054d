package nl.plein.persistence.fill;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.audience.Audience;

/** Rows of the generator. Only the generator knows it. */
@ApplicationScoped
@Transactional(MANDATORY)
public class FillRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Whether an account signs in by this name: then the generator was here before. */
    public boolean knows(String loginName) {
        return !em.createNamedQuery("AccountPassword.byName")
                .setParameter("name", loginName)
                .getResultList()
                .isEmpty();
    }

    /** Stores an entity of any kind; it has its number at once. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** The audience with this number, which the generator made. */
    public Audience audience(long number) {
        return em.getReference(Audience.class, number);
    }

    /** Writes what was added so far. */
    public void flush() {
        em.flush();
    }

    /** The highest number of the rows that hold this counter, 0 when there are none. */
    public long last(Counter counter) {
        var highest = (Number) em.createNativeQuery(counter.highest()).getSingleResult();
        return highest == null ? 0 : highest.longValue();
    }

    /** Counts for the rows with numbers above {@code from}, up to and with {@code until}. */
    public void count(Counter counter, long from, long until) {
        em.createNativeQuery(counter.statement())
                .setParameter(1, from)
                .setParameter(2, until)
                .executeUpdate();
    }

    /** These files, of this transaction, need no scanner: the generator made their bytes. */
    public void pass(List<Long> documents) {
        em.flush();
        em.createQuery("update Document d set d.scanState = nl.plein.persistence.document.ScanState.CLEAN"
                        + " where d.id in :documents")
                .setParameter("documents", documents)
                .executeUpdate();
    }
}
