package nl.plein.persistence.agreement;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Agreements and who accepted them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AgreementRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The newest version of each, also of those that hold no more: few. */
    public List<Agreement> newest() {
        return em.createNamedQuery("Agreement.newest", Agreement.class).getResultList();
    }

    /** The versions of one, newest first. */
    public List<Agreement> versions(UUID ref) {
        return em.createNamedQuery("Agreement.versions", Agreement.class)
                .setParameter("ref", ref.toString())
                .getResultList();
    }

    /** What was accepted for a site. */
    public List<AcceptanceRow> ofSite(long site) {
        return em.createNamedQuery("AgreementAcceptance.ofSite", AcceptanceRow.class)
                .setParameter("site", site)
                .getResultList();
    }

    /**
     * All sites, each with who accepted a version for it.
     *
     * @param after number of the last site that was shown
     */
    public List<AcceptanceRow> bySite(Agreement version, long after, int size) {
        return em.createNamedQuery("AgreementAcceptance.bySite", AcceptanceRow.class)
                .setParameter("agreement", version.id())
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    public void add(Agreement version) {
        em.persist(version);
        em.flush();
    }

    public void add(AgreementAcceptance acceptance) {
        em.persist(acceptance);
        em.flush();
    }
}
