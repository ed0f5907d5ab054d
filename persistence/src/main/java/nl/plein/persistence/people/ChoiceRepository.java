package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people chose for themselves, and what waits for them on all their sites. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ChoiceRepository {

    private static final int MOST = 50;
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

    /** Who asks to come into one of these groups, counted group by group; at most fifty groups. */
    public List<WaitingRow> requests(Collection<Long> groups) {
        return groups.isEmpty()
                ? List.of()
                : em.createNamedQuery("Welcomed.requests", WaitingRow.class)
                        .setParameter("groups", groups)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Who asks to come onto one of these sites, counted site by site; at most fifty sites. */
    public List<WaitingRow> entries(Collection<Long> sites) {
        return sites.isEmpty()
                ? List.of()
                : em.createNamedQuery("Welcomed.entries", WaitingRow.class)
                        .setParameter("sites", sites)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Groups that a person is invited into at this moment; at most fifty. */
    public List<WaitingRow> invitations(long account, Instant now) {
        return em.createNamedQuery("Welcomed.invitations", WaitingRow.class)
                .setParameter(ACCOUNT, account)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who asks for a group on one of these sites, counted site by site; at most fifty sites. */
    public List<WaitingRow> wished(Collection<Long> sites) {
        return sites.isEmpty()
                ? List.of()
                : em.createNamedQuery("Welcomed.wished", WaitingRow.class)
                        .setParameter("sites", sites)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /**
     * How many of these agreements nobody accepted, for each of these sites where there are any; at most fifty sites.
     */
    public List<WaitingRow> agreements(Collection<Long> agreements, Collection<Long> sites) {
        return agreements.isEmpty() || sites.isEmpty()
                ? List.of()
                : em.createNamedQuery("Welcomed.agreements", WaitingRow.class)
                        .setParameter("agreements", agreements)
                        .setParameter("sites", sites)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** How many ask for a site. */
    public long places() {
        return em.createNamedQuery("Welcomed.places", Long.class).getSingleResult();
    }

    /** How many others than this person ask to be deleted. */
    public long erasures(long account) {
        return em.createNamedQuery("Welcomed.erasures", Long.class)
                .setParameter(ACCOUNT, account)
                .getSingleResult();
    }

    /**
     * The groups of a person on these sites, by site and name.
     *
     * @param from so many are passed over
     */
    public List<MyGroupRow> groups(long account, Collection<Long> sites, int from, int size) {
        return em.createNamedQuery("Welcomed.groups", MyGroupRow.class)
                .setParameter(ACCOUNT, account)
                .setParameter("sites", sites)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }
}
