package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** What people chose for themselves, where they were welcomed, and how much they wrote to others. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ChoiceRepository {

    private static final String ACCOUNT = "account";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public Optional<AccountChoice> choice(long account) {
        return Optional.ofNullable(em.find(AccountChoice.class, account));
    }

    /** What a person chose, to be changed; kept from now on when nothing was chosen yet. */
    public AccountChoice own(long account) {
        return choice(account).orElseGet(() -> {
            var fresh = new AccountChoice(account);
            em.persist(fresh);
            return fresh;
        });
    }

    /** How many mails a person wrote to members since; earlier ones are forgotten. */
    public long messagesSince(long account, Instant since) {
        em.createNamedQuery("SentMessage.forget")
                .setParameter(ACCOUNT, account)
                .setParameter("before", since)
                .executeUpdate();
        return em.createNamedQuery("SentMessage.count", Long.class)
                .setParameter(ACCOUNT, account)
                .getSingleResult();
    }

    /** A person wrote to a member. */
    public void sent(long account, Instant now) {
        em.persist(new SentMessage(account, now));
    }

    public Optional<Welcomed> welcomed(long account, long site) {
        return em.createNamedQuery("Welcomed.of", Welcomed.class)
                .setParameter(ACCOUNT, account)
                .setParameter("site", site)
                .getResultStream()
                .findFirst();
    }

    public void add(Welcomed welcomed) {
        em.persist(welcomed);
        em.flush();
    }
}
