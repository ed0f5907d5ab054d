package nl.plein.persistence.access;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which groups are open to somebody in an emergency. */
@ApplicationScoped
@Transactional(MANDATORY)
public class EmergencyRepository {

    private static final String ACCOUNT = "account";
    private static final String SITE = "site";
    private static final String AT = "at";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * What opened a group to a person at that moment.
     *
     * @param site number of the site on which the group stood then
     */
    public Optional<EmergencyAccess> open(long account, long group, long site, Instant at) {
        return em.createNamedQuery("EmergencyAccess.open", EmergencyAccess.class)
                .setParameter(ACCOUNT, account)
                .setParameter("group", group)
                .setParameter(SITE, site)
                .setParameter(AT, at)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whom a group was open to in an emergency at that moment; at most fifty.
     *
     * @param site number of the site on which the group stood then
     */
    public List<ReaderRow> readers(long group, long site, Instant at) {
        return em.createNamedQuery("EmergencyAccess.readers", ReaderRow.class)
                .setParameter("group", group)
                .setParameter(SITE, site)
                .setParameter(AT, at)
                .setMaxResults(50)
                .getResultList();
    }

    /** The person does not run the site any more: what lasts on it is over, also for when the role comes back. */
    public void over(long account, long site, Instant at) {
        em.createNamedQuery("EmergencyAccess.over")
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .setParameter(AT, at)
                .executeUpdate();
    }

    /** The same for somebody who does not run the platform any more: on whatever site. */
    public void over(long account, Instant at) {
        em.createNamedQuery("EmergencyAccess.allOver")
                .setParameter(ACCOUNT, account)
                .setParameter(AT, at)
                .executeUpdate();
    }

    public void add(EmergencyAccess access) {
        em.persist(access);
    }
}
