package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What waits for somebody on all their sites, and the groups they are in there. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WaitingRepository {

    private static final int MOST = 50;
    private static final String ACCOUNT = "account";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Who asks to come into one of these groups, counted group by group; at most fifty groups. */
    public List<WaitingRow> requests(Collection<Long> groups) {
        return groups.isEmpty()
                ? List.of()
                : em.createNamedQuery("JoinRequest.perGroup", WaitingRow.class)
                        .setParameter("groups", groups)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Who asks to come onto one of these sites, counted site by site; at most fifty sites. */
    public List<WaitingRow> entries(Collection<Long> sites) {
        return sites.isEmpty()
                ? List.of()
                : em.createNamedQuery("EntryRequest.perSite", WaitingRow.class)
                        .setParameter("sites", sites)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Groups that a person is invited into at this moment; at most fifty. */
    public List<WaitingRow> invitations(long account, Instant now) {
        return em.createNamedQuery("Invitation.waitingFor", WaitingRow.class)
                .setParameter(ACCOUNT, account)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who asks for a group on one of these sites, counted site by site; at most fifty sites. */
    public List<WaitingRow> wished(Collection<Long> sites) {
        return sites.isEmpty()
                ? List.of()
                : em.createNamedQuery("GroupRequest.perSite", WaitingRow.class)
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
                : em.createNamedQuery("Agreement.unaccepted", WaitingRow.class)
                        .setParameter("agreements", agreements)
                        .setParameter("sites", sites)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** How many ask for a site. */
    public long places() {
        return em.createNamedQuery("SiteRequest.count", Long.class).getSingleResult();
    }

    /** How many others than this person ask to be deleted. */
    public long erasures(long account) {
        return em.createNamedQuery("ErasureRequest.count", Long.class)
                .setParameter(ACCOUNT, account)
                .getSingleResult();
    }

    /**
     * The groups of a person on these sites, by site and name.
     *
     * @param from so many are passed over
     */
    public List<MyGroupRow> groups(long account, Collection<Long> sites, int from, int size) {
        return em.createNamedQuery("Membership.everywhere", MyGroupRow.class)
                .setParameter(ACCOUNT, account)
                .setParameter("sites", sites)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }
}
