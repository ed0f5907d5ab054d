package nl.plein.persistence.admission;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.shared.LikePattern;

/** The rules of sites, their terms, and whom they keep out. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AdmissionRepository {

    private static final String SITE = "site";
    private static final String ACCOUNT = "account";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public Optional<AdmissionRules> rules(long site) {
        return Optional.ofNullable(em.find(AdmissionRules.class, site));
    }

    public void add(AdmissionRules rules) {
        em.persist(rules);
    }

    /** The newest terms of a site, also when they say that there are none any more. */
    public Optional<SiteTerms> terms(long site) {
        return em.createNamedQuery("SiteTerms.newest", SiteTerms.class)
                .setParameter(SITE, site)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(SiteTerms terms) {
        em.persist(terms);
    }

    /** @param terms number of the version */
    public boolean accepted(long account, long terms) {
        return !em.createNamedQuery("SiteTerms.accepted", Long.class)
                .setParameter(ACCOUNT, account)
                .setParameter("terms", terms)
                .getResultList()
                .isEmpty();
    }

    public void add(TermsAcceptance acceptance) {
        em.persist(acceptance);
    }

    /** The ban that keeps this person out now. */
    public Optional<SiteBan> ban(long account, long site) {
        return em.createNamedQuery("SiteBan.open", SiteBan.class)
                .setParameter("key", SiteBan.openKey(site, account))
                .getResultStream()
                .findFirst();
    }

    /** The mail addresses of those whom a site keeps out, as addresses are compared. */
    public List<String> keptOut(long site) {
        return em.createNamedQuery("SiteBan.addresses", String.class)
                .setParameter(SITE, site)
                .getResultList();
    }

    public Optional<SiteBan> ban(UUID ref, long site) {
        return em.createNamedQuery("SiteBan.byRef", SiteBan.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    public Optional<BanRow> banRow(UUID ref, long site) {
        return em.createNamedQuery("SiteBan.row", BanRow.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    public void add(SiteBan ban) {
        em.persist(ban);
        em.flush();
    }

    /**
     * Whom a site keeps out, latest first.
     *
     * @param words part of the name, empty for all
     * @param before number of the last row that was shown, {@link Long#MAX_VALUE} for the first page
     */
    public List<BanRow> bans(long site, String words, long before, int size) {
        return em.createNamedQuery("SiteBan.listed", BanRow.class)
                .setParameter(SITE, site)
                .setParameter("words", LikePattern.within(words))
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /** These bans of a site, as far as they hold, latest first. */
    public List<BanRow> bans(long site, Collection<String> refs) {
        return refs.isEmpty()
                ? List.of()
                : em.createNamedQuery("SiteBan.these", BanRow.class)
                        .setParameter(SITE, site)
                        .setParameter("refs", refs)
                        .getResultList();
    }
}
