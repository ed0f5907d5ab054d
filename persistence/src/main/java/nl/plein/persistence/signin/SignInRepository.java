package nl.plein.persistence.signin;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Providers, waiting questions, accepted messages and refusals. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SignInRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Only providers that are switched on are found. */
    public Optional<IdentityProvider> provider(String entityId) {
        return em.createNamedQuery("IdentityProvider.byEntityId", IdentityProvider.class)
                .setParameter("entityId", entityId)
                .getResultStream()
                .findFirst();
    }

    public List<IdentityProvider> providers() {
        return em.createNamedQuery("IdentityProvider.enabled", IdentityProvider.class)
                .getResultList();
    }

    public void add(IdentityProvider provider) {
        em.persist(provider);
    }

    public void add(SignInRequest request) {
        em.persist(request);
    }

    /** Takes the question out: of two that try at once, one gets it and the other finds nothing. */
    public Optional<SignInRequest> take(String kind, String id, String browserHash, Instant now) {
        Optional<SignInRequest> waiting = em.createNamedQuery("SignInRequest.waiting", SignInRequest.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("browser", browserHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
        return waiting.filter(one ->
                em.createNamedQuery("SignInRequest.take").setParameter("id", id).executeUpdate() == 1);
    }

    /** @throws AlreadySeen when it was accepted before; the transaction is lost then */
    public void add(SeenMessage message) {
        try {
            em.persist(message);
            em.flush();
        } catch (PersistenceException twice) {
            throw new AlreadySeen(twice);
        }
    }

    public void add(SignInRefusal refusal) {
        em.persist(refusal);
    }

    public List<RefusalRow> latestRefusals(int size) {
        return em.createNamedQuery("SignInRefusal.latest", RefusalRow.class)
                .setMaxResults(size)
                .getResultList();
    }

    public Optional<RefusalRow> refusal(String code) {
        return em.createNamedQuery("SignInRefusal.byCode", RefusalRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Throws away what can no longer be of use. */
    public void forget(Instant now) {
        em.createNamedQuery("SignInRequest.forget").setParameter("now", now).executeUpdate();
        em.createNamedQuery("SeenMessage.forget").setParameter("now", now).executeUpdate();
    }
}
