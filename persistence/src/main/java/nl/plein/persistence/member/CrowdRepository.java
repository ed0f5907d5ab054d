package nl.plein.persistence.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.shared.LikePattern;

/** What is needed to do the same to many members: who they are, and into which groups they can be brought. */
@ApplicationScoped
@Transactional(MANDATORY)
public class CrowdRepository {

    private static final String REF = "ref";
    private static final String SITE = "site";
    private static final String MANAGER = "manager";
    private static final String GROUPS =
            """
            select new nl.plein.persistence.group.GroupChoiceRow(g.ref, g.name, g.purpose) from Group g
            where g.siteId = :site and g.archived is null
                and (g.openness = nl.plein.persistence.group.Openness.OPEN or exists (
                    select m.id from Membership m
                    where m.groupId = g.id and m.accountId = :manager and m.until is null
                        and m.rank = nl.plein.persistence.group.Membership.Rank.OWNER))
            """;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public void add(MemberCrowd crowd) {
        em.persist(crowd);
    }

    /** Members that this person chose on this site. */
    public Optional<MemberCrowd> find(UUID ref, long site, long maker) {
        return em.createNamedQuery("MemberCrowd.of", MemberCrowd.class)
                .setParameter(REF, ref.toString())
                .setParameter(SITE, site)
                .setParameter("maker", maker)
                .getResultStream()
                .findFirst();
    }

    public void drop(UUID ref) {
        em.createNamedQuery("MemberCrowd.drop")
                .setParameter(REF, ref.toString())
                .executeUpdate();
    }

    /** Throws away what was left by jobs of before then. */
    public void forget(Instant before) {
        em.createNamedQuery("MemberCrowd.forget").setParameter("before", before).executeUpdate();
    }

    /** Numbers of those of these accounts that are in a group. */
    public Set<Long> inGroup(long group, Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                """
                                select m.accountId from Membership m
                                where m.groupId = :group and m.accountId in :accounts and m.until is null""",
                                Long.class)
                        .setParameter("group", group)
                        .setParameter("accounts", accounts)
                        .getResultList());
    }

    /**
     * Groups into which this manager may bring members: open ones, and those the manager owns.
     *
     * @param words part of their name, or empty
     */
    public List<GroupChoiceRow> groups(long site, long manager, String words, int size) {
        return em.createQuery(
                        GROUPS + " and lower(g.name) like :words escape '!' order by g.name, g.id",
                        GroupChoiceRow.class)
                .setParameter(SITE, site)
                .setParameter(MANAGER, manager)
                .setParameter("words", LikePattern.within(words))
                .setMaxResults(size)
                .getResultList();
    }

    /** One of those groups. */
    public Optional<GroupChoiceRow> group(long site, long manager, UUID ref) {
        return em.createQuery(GROUPS + " and g.ref = :ref", GroupChoiceRow.class)
                .setParameter(SITE, site)
                .setParameter(MANAGER, manager)
                .setParameter(REF, ref.toString())
                .getResultStream()
                .findFirst();
    }
}
