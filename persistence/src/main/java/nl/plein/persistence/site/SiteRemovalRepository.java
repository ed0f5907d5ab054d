package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sites that somebody wants deleted. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteRemovalRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The removal of a site that is asked for and neither stopped nor done. */
    public Optional<SiteRemoval> open(long site) {
        return em.createNamedQuery("SiteRemoval.open", SiteRemoval.class)
                .setParameter("site", site)
                .getResultStream()
                .findFirst();
    }

    /**
     * Numbers of the sites whose time has come, in their order.
     *
     * @param after number of the last site that was dealt with, 0 to begin
     */
    public List<Long> due(Instant now, long after, int size) {
        return em.createNamedQuery("SiteRemoval.due", Long.class)
                .setParameter("now", now)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    public void add(SiteRemoval removal) {
        em.persist(removal);
    }
}
