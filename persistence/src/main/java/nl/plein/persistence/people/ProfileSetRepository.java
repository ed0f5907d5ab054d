package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who lists the people that told the same in a field. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ProfileSetRepository {

    private static final String SITE = "site";
    private static final String ACCOUNT = "account";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** One that is not over. */
    public Optional<ProfileSet> find(UUID ref, long site) {
        return em.createNamedQuery("ProfileSet.byRef", ProfileSet.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    /** Those of a site that are not over, of who was a member all the time since, by name. */
    public List<ProfileSetRow> current(long site) {
        return em.createNamedQuery("ProfileSet.current", ProfileSetRow.class)
                .setParameter(SITE, site)
                .setMaxResults(ProfileSet.MOST)
                .getResultList();
    }

    /** Those of a person who was a member of the site all the time since. */
    public List<ProfileSetRow> of(long account, long site) {
        return em.createNamedQuery("ProfileSet.of", ProfileSetRow.class)
                .setParameter(SITE, site)
                .setParameter(ACCOUNT, account)
                .setMaxResults(ProfileSet.MOST)
                .getResultList();
    }

    /** Whether a person has one of this field. */
    public boolean has(long account, ProfileField field) {
        return em.createNamedQuery("ProfileSet.same", Long.class)
                        .setParameter(SITE, field.siteId())
                        .setParameter(ACCOUNT, account)
                        .setParameter("field", field.id())
                        .getSingleResult()
                > 0;
    }

    public void add(ProfileSet set) {
        em.persist(set);
    }
}
