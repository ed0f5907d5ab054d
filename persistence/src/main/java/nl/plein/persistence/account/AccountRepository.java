package nl.plein.persistence.account;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Accounts, how they are recognised, and their roles. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AccountRepository {

    private static final int MOST = 500;

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

    /** Until the end of the transaction nobody else asks for something of which this person may have one only. */
    public void hold(long number) {
        em.find(Account.class, number, LockModeType.PESSIMISTIC_WRITE);
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

    /** Who has, or will have, what role on a site: at most 500 rows, by role and name. */
    public List<RoleGrantRow> rolesOf(long site, Instant now) {
        return em.createNamedQuery("RoleGrant.ofSite", RoleGrantRow.class)
                .setParameter("site", site)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What this person has, or will have, of one role on a site. */
    public List<RoleGrant> held(long site, long account, Role role, Instant now) {
        return em.createNamedQuery("RoleGrant.held", RoleGrant.class)
                .setParameter("site", site)
                .setParameter("account", account)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultList();
    }

    /** How many others who can come in have a role on a site at this moment, without an end. */
    public long lasting(long site, Role role, long besides, Instant now) {
        return em.createNamedQuery("RoleGrant.lasting", Long.class)
                .setParameter("site", site)
                .setParameter("role", role)
                .setParameter("account", besides)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Who has a role on a site at this moment, at most 500. */
    public List<Account> holders(long site, Role role, Instant now) {
        return em.createNamedQuery("RoleGrant.holders", Account.class)
                .setParameter("site", site)
                .setParameter("role", role)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who runs the platform at this moment. */
    public List<Account> platformManagers(Instant now) {
        return em.createQuery(
                        """
                        select distinct a from RoleGrant r join Account a on a.id = r.accountId
                        where r.siteId is null and r.role = :role and r.since <= :now
                            and (r.until is null or r.until > :now)
                            and a.state = nl.plein.persistence.account.Account.State.ACTIVE order by a.id""",
                        Account.class)
                .setParameter("role", Role.PLATFORM_MANAGER)
                .setParameter("now", now)
                .getResultList();
    }

    /** The language of the account with this mail address, spelled so or in small letters; empty when there is none. */
    public Optional<String> language(String mail) {
        return em.createQuery("select a.language from Account a where a.mail in :spelled order by a.id", String.class)
                .setParameter("spelled", List.of(mail, mail.toLowerCase(Locale.ROOT)))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The member of a site with this mail address. */
    public Optional<Account> member(long site, String mail) {
        return em.createNamedQuery("Account.memberByMail", Account.class)
                .setParameter("site", site)
                .setParameter("mail", mail.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    public Optional<Organisation> organisation(String name) {
        return em.createNamedQuery("Organisation.byName", Organisation.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Optional<Organisation> organisation(UUID ref) {
        return em.createNamedQuery("Organisation.byRef", Organisation.class)
                .setParameter("ref", ref.toString())
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
