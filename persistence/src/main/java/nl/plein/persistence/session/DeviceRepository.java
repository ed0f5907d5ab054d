package nl.plein.persistence.session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** By what people signed in. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DeviceRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The devices of a person, the one used last first. */
    public List<FamiliarDevice> of(long account) {
        return em.createNamedQuery("FamiliarDevice.of", FamiliarDevice.class)
                .setParameter("account", account)
                .getResultList();
    }

    public void add(FamiliarDevice device) {
        em.persist(device);
    }

    public void remove(FamiliarDevice device) {
        em.remove(device);
    }

    /** Forgets those that were not used since; tells how many. */
    public int sweep(Instant before) {
        return em.createNamedQuery("FamiliarDevice.sweep")
                .setParameter("before", before)
                .executeUpdate();
    }
}
