package nl.plein.persistence.admission;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.shared.LikePattern;
import nl.plein.persistence.site.SiteAdmission;

/** Organisations whose people a site admits at their first visit. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AdmittedRepository {

    private static final int MOST = 100;
    private static final String SITE = "site";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The organisations that a site admits, by name. */
    public List<MemberOrganisation> ofSite(long site) {
        return em.createNamedQuery("SiteAdmission.ofSite", MemberOrganisation.class)
                .setParameter(SITE, site)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Numbers of the organisations that a site admits. */
    public List<Long> numbers(long site) {
        return em.createNamedQuery("SiteAdmission.numbers", Long.class)
                .setParameter(SITE, site)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Organisations that a site does not admit and whose name has these words in it, those that fit best first. */
    public List<MemberOrganisation> others(long site, String words, int size) {
        return LikePattern.nearest(words, size, pattern -> named(site, pattern, size));
    }

    public Optional<SiteAdmission> find(long site, long organisation) {
        return em.createNamedQuery("SiteAdmission.one", SiteAdmission.class)
                .setParameter(SITE, site)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    public void remove(SiteAdmission admission) {
        em.remove(admission);
    }

    private List<MemberOrganisation> named(long site, String pattern, int size) {
        return em.createNamedQuery("SiteAdmission.others", MemberOrganisation.class)
                .setParameter(SITE, site)
                .setParameter("words", pattern)
                .setMaxResults(size)
                .getResultList();
    }
}
