package nl.plein.persistence.session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Passwords of local accounts, and the tries that went wrong. */
@ApplicationScoped
@Transactional(MANDATORY)
public class PasswordRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** @param loginName the name to sign in with, lower case */
    public Optional<PasswordRow> find(String loginName) {
        return em.createNamedQuery("AccountPassword.byName", PasswordRow.class)
                .setParameter("name", loginName)
                .getResultStream()
                .findFirst();
    }

    /** Gives an account a password, the first or another one. */
    public void put(AccountPassword password) {
        em.merge(password);
    }

    /** Failures counted under this key after this moment; more than a hundred count as a hundred. */
    public Tries tries(String limitKey, Instant since) {
        var times = em.createNamedQuery("FailedTry.since", Instant.class)
                .setParameter("key", limitKey)
                .setParameter("since", since)
                .setMaxResults(100)
                .getResultList();
        return new Tries(times.size(), times.isEmpty() ? null : times.get(0));
    }

    public void add(FailedTry failure) {
        em.persist(failure);
    }

    /** The count under this key starts anew. */
    public void forget(String limitKey) {
        em.createNamedQuery("FailedTry.forget").setParameter("key", limitKey).executeUpdate();
    }

    /** Removes failures from before this moment. */
    public int sweep(Instant before) {
        return em.createNamedQuery("FailedTry.sweep")
                .setParameter("before", before)
                .executeUpdate();
    }
}
