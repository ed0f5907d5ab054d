package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ways that editors made on sites, and old addresses that lead on. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteFurnitureRepository {

    private static final String SITE = "site";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The ways of all sites in their order, by number of the site: few on each. */
    public Map<Long, List<SiteLinkRow>> links() {
        return em.createNamedQuery("SiteLink.all", SiteLinkRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(SiteLinkRow::siteId));
    }

    /** The ways of a site in their order. */
    public List<SiteLink> links(long site) {
        return em.createNamedQuery("SiteLink.ofSite", SiteLink.class)
                .setParameter(SITE, site)
                .getResultList();
    }

    public void add(SiteLink link) {
        em.persist(link);
        em.flush();
    }

    public void remove(SiteLink link) {
        em.remove(link);
        em.flush();
    }

    /** Where an old address leads. */
    public Optional<String> leads(long site, String from) {
        return em.createNamedQuery("SiteRedirect.to", String.class)
                .setParameter(SITE, site)
                .setParameter("from", from)
                .getResultStream()
                .findFirst();
    }

    /**
     * Old addresses in their order.
     *
     * @param after the last one that was shown, empty for the first page
     */
    public List<SiteRedirectRow> redirects(long site, String after, int size) {
        return em.createNamedQuery("SiteRedirect.listed", SiteRedirectRow.class)
                .setParameter(SITE, site)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many old addresses a site has. */
    public long redirects(long site) {
        return em.createNamedQuery("SiteRedirect.number", Long.class)
                .setParameter(SITE, site)
                .getSingleResult();
    }

    public void add(SiteRedirect redirect) {
        em.persist(redirect);
        em.flush();
    }

    /** Takes an old address away; false when there was none such. */
    public boolean drop(long site, UUID ref) {
        return em.createNamedQuery("SiteRedirect.drop")
                        .setParameter(SITE, site)
                        .setParameter("ref", ref.toString())
                        .executeUpdate()
                == 1;
    }
}
