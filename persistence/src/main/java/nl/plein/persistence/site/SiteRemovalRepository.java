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

    private static final int MOST = 20;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The removal of a site that is asked for and neither stopped nor done. */
    public Optional<SiteRemoval> open(long site) {
        return em.createNamedQuery("SiteRemoval.open", SiteRemoval.class)
                .setParameter("site", site)
                .getResultStream()
                .findFirst();
    }

    /** Those whose time has come. */
    public List<SiteRemoval> due(Instant now) {
        return em.createNamedQuery("SiteRemoval.due", SiteRemoval.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    public void add(SiteRemoval removal) {
        em.persist(removal);
    }
}
