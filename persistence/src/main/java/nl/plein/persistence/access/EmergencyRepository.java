package nl.plein.persistence.access;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Which groups are open to somebody in an emergency. */
@ApplicationScoped
@Transactional(MANDATORY)
public class EmergencyRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** What was open to a person at that moment. */
    public List<EmergencyAccess> at(long account, Instant at) {
        return em.createNamedQuery("EmergencyAccess.at", EmergencyAccess.class)
                .setParameter("account", account)
                .setParameter("at", at)
                .getResultList();
    }

    /** Whom a group was open to in an emergency at that moment; at most fifty. */
    public List<ReaderRow> readers(long group, Instant at) {
        return em.createNamedQuery("EmergencyAccess.readers", ReaderRow.class)
                .setParameter("group", group)
                .setParameter("at", at)
                .setMaxResults(50)
                .getResultList();
    }

    public void add(EmergencyAccess access) {
        em.persist(access);
    }
}
