package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;

/** Who is where, and who asks to be. */
@ApplicationScoped
@Transactional(MANDATORY)
public class MembershipRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** What a person stands on at a moment, in one question; empty when there is no such account. */
    public Optional<Footing> footing(long account, Instant now) {
        var rows = em.createNamedQuery("Membership.footing", Object[].class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Footing.of(rows));
    }

    /** Which of these groups stand on sites that let in only who showed two factors. */
    public Set<Long> strict(Collection<Long> groups) {
        return groups.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createNamedQuery("Membership.strict", Long.class)
                        .setParameter("groups", groups)
                        .getResultList());
    }

    public Optional<Membership> inGroup(long account, long group) {
        return em.createNamedQuery("Membership.inGroup", Membership.class)
                .setParameter("account", account)
                .setParameter("group", group)
                .getResultStream()
                .findFirst();
    }

    public Optional<Membership> inSite(long account, long site) {
        return em.createNamedQuery("Membership.inSite", Membership.class)
                .setParameter("account", account)
                .setParameter("site", site)
                .getResultStream()
                .findFirst();
    }

    /**
     * Members of a group in the order in which they came.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<MemberRow> members(long group, MemberFilter filter, long after, int size) {
        return em.createNamedQuery("Membership.members", MemberRow.class)
                .setParameter("group", group)
                .setParameter("after", after)
                .setParameter("words", filter.pattern())
                .setParameter("ranks", filter.ranks())
                .setParameter("everywhere", filter.organisation().isEmpty())
                .setParameter("organisation", filter.organisation())
                .setParameter("organisations", filter.organisations())
                .setMaxResults(size)
                .getResultList();
    }

    /** These members of a group, by the public identifiers of their accounts, in the order in which they came. */
    public List<MemberRow> these(long group, Collection<String> refs) {
        return refs.isEmpty()
                ? List.of()
                : em.createQuery(MemberQueries.MEMBERS + " and a.ref in :refs" + MemberQueries.ORDER, MemberRow.class)
                        .setParameter("group", group)
                        .setParameter("refs", refs)
                        .getResultList();
    }

    /** What the list of members does not show of these: their subgroups, and when they last came onto the site. */
    public Map<Long, MemberMore> more(Collection<Long> members) {
        return members.isEmpty()
                ? Map.of()
                : em.createNamedQuery("Membership.more", MemberMore.class)
                        .setParameter("members", members)
                        .getResultStream()
                        .collect(Collectors.toMap(MemberMore::member, Function.identity()));
    }

    /** The membership of the person with this public identifier. */
    public Optional<Membership> member(AccountId account, long group) {
        return em.createNamedQuery("Membership.member", Membership.class)
                .setParameter("group", group)
                .setParameter("account", account.value().toString())
                .getResultStream()
                .findFirst();
    }

    /** The owners of a group, at most fifty. */
    public List<Account> ownersOf(long group) {
        return em.createNamedQuery("Membership.ownersOf", Account.class)
                .setParameter("group", group)
                .setMaxResults(50)
                .getResultList();
    }

    /**
     * The people in a group, by the number of their membership and in its order.
     *
     * @param after number of the last membership that was dealt with, 0 to begin
     */
    public Map<Long, Account> people(long group, long after, int size) {
        Map<Long, Account> people = new LinkedHashMap<>();
        em.createNamedQuery("Membership.accounts", Object[].class)
                .setParameter("group", group)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList()
                .forEach(row -> people.put((Long) row[0], (Account) row[1]));
        return people;
    }

    /** Whether a group has an owner beside this account who can come in. */
    public boolean otherOwners(long group, long account) {
        return em.createNamedQuery("Membership.otherOwners", Long.class)
                        .setParameter("group", group)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** How many people are on a site. */
    public long ofSite(long site) {
        return em.createNamedQuery("Membership.ofSite", Long.class)
                .setParameter("site", site)
                .getSingleResult();
    }

    /** How many people a site has counted as its members. */
    public int counted(long site) {
        return em.createNamedQuery("Site.members", Integer.class)
                .setParameter("site", site)
                .getSingleResult();
    }

    /** Adds a membership; a site counts its members with it, and lists them by name. */
    public void add(Membership membership) {
        if (membership.groupId() == null) {
            membership.of(em.find(Account.class, membership.accountId()));
        }
        em.persist(membership);
        count(membership, 1);
    }

    /** Somebody has another name than before: lists of members follow. */
    public void renamed(Account account) {
        em.createNamedQuery("Membership.named")
                .setParameter("account", account.id())
                .setParameter("name", Membership.nameKey(account.displayName()))
                .executeUpdate();
    }

    /** Ends a membership; a site counts its members with it. */
    public void end(Membership membership, Instant at) {
        membership.end(at);
        count(membership, -1);
    }

    /** Past the entity: an update in JPQL raises its version, and a manager who changes the site would be refused. */
    private void count(Membership membership, int more) {
        if (membership.groupId() == null) {
            em.createNativeQuery("update site set member_count = member_count + ?1 where id = ?2")
                    .setParameter(1, more)
                    .setParameter(2, membership.siteId())
                    .executeUpdate();
        }
    }

    /** The request of this person to this group that nobody answered yet. */
    public Optional<JoinRequest> waitingOf(long account, long group) {
        return em.createNamedQuery("JoinRequest.waitingOf", JoinRequest.class)
                .setParameter("key", JoinRequest.openKey(group, account))
                .getResultStream()
                .findFirst();
    }

    /** A request to this group. */
    /** The latest request of this person to come into this group, answered or not. */
    public Optional<JoinRequest> lastOf(long account, long group) {
        return em.createNamedQuery("JoinRequest.last", JoinRequest.class)
                .setParameter("account", account)
                .setParameter("group", group)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<JoinRequest> request(UUID ref, long group) {
        return em.createNamedQuery("JoinRequest.byRef", JoinRequest.class)
                .setParameter("ref", ref.toString())
                .setParameter("group", group)
                .getResultStream()
                .findFirst();
    }

    /** Requests to a group that wait for an answer of this owner, oldest first, at most a hundred. */
    public List<JoinRequestRow> waiting(long site, GroupId group, long owner) {
        return em.createNamedQuery("JoinRequest.waiting", JoinRequestRow.class)
                .setParameter("group", group.value().toString())
                .setParameter("site", site)
                .setParameter("owner", owner)
                .setMaxResults(100)
                .getResultList();
    }

    public void add(JoinRequest request) {
        em.persist(request);
        em.flush();
    }
}
