package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Sites and whom they admit. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public Optional<Site> find(SiteId id) {
        return em.createNamedQuery("Site.byRef", Site.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .findFirst();
    }

    /** The site with this number, which comes from another row and therefore exists. */
    public Site get(long number) {
        return em.find(Site.class, number);
    }

    /** All sites with their addresses: the host guard keeps them for a few seconds. */
    public List<SiteRow> all() {
        return em.createNamedQuery("Site.all", SiteRow.class).getResultList();
    }

    /** Numbers of the sites that admit whoever works for this organisation. */
    public List<Long> admitting(long organisation) {
        return em.createNamedQuery("SiteAdmission.sites", Long.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public void add(Site site) {
        em.persist(site);
        em.flush();
    }

    public void add(SiteAdmission admission) {
        em.persist(admission);
    }
}
