package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.shared.LikePattern;

/** The organisations whose site it is. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteOrganisationRepository {

    private static final int MOST = 100;
    private static final String SITE = "site";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The organisations whose site it is, by name. */
    public List<MemberOrganisation> ofSite(long site) {
        return em.createNamedQuery("SiteOrganisation.ofSite", MemberOrganisation.class)
                .setParameter(SITE, site)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Organisations whose site it is not and whose name has these words in it, those that fit best first. */
    public List<MemberOrganisation> others(long site, String words, int size) {
        return LikePattern.nearest(
                words, size, pattern -> em.createNamedQuery("SiteOrganisation.others", MemberOrganisation.class)
                        .setParameter(SITE, site)
                        .setParameter("words", pattern)
                        .setMaxResults(size)
                        .getResultList());
    }
}
