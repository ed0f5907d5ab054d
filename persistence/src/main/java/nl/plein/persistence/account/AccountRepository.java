package nl.plein.persistence.account;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, how they are recognised, and their roles. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AccountRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public Optional<Account> find(AccountId id) {
        return em.createNamedQuery("Account.byRef", Account.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> find(long number) {
        return Optional.ofNullable(em.find(Account.class, number));
    }

    /** The account that this provider calls by this stable identifier. */
    public Optional<Account> find(String provider, String nameId) {
        return em.createNamedQuery("Account.byIdentity", Account.class)
                .setParameter("provider", provider)
                .setParameter("nameId", nameId)
                .getResultStream()
                .findFirst();
    }

    /** The roles a person has at this moment. */
    public List<RoleGrant> roles(long account, Instant now) {
        return em.createNamedQuery("RoleGrant.current", RoleGrant.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    public Optional<Organisation> organisation(String name) {
        return em.createNamedQuery("Organisation.byName", Organisation.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Optional<Organisation> organisation(long number) {
        return Optional.ofNullable(em.find(Organisation.class, number));
    }

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public void add(AccountIdentity identity) {
        em.persist(identity);
    }

    public void add(RoleGrant grant) {
        em.persist(grant);
    }

    public void add(Organisation organisation) {
        em.persist(organisation);
        em.flush();
    }
}
