package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.InstantConverter;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;

/** Groups of a site. A hidden group is there for its members only. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupRepository {

    private static final List<Long> NONE = List.of(-1L);
    private static final String NUMBER = "id";
    private static final String NAME = "name";

    /** Of so many colleagues it is looked at which groups they are in: the cost does not grow with an organisation. */
    private static final int COLLEAGUES = 40;

    private static final Duration STIR = Duration.ofMinutes(10);
    private static final InstantConverter STORED = new InstantConverter();

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The group on this site, whoever looks: callers decide what of it may be shown. */
    public Optional<Group> find(GroupId id, long site) {
        return em.createNamedQuery("Group.byRef", Group.class)
                .setParameter("ref", id.value().toString())
                .setParameter("site", site)
                .getResultStream()
                .findFirst();
    }

    /** @throws NoSuchThing when there is no such group on this site */
    public Group get(GroupId id, long site) {
        return find(id, site).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, id.value())));
    }

    /**
     * The group on this site, for who is about to change it or its members: until the end of the transaction nobody
     * else does. Whoever also needs its site locks that one first.
     *
     * @throws NoSuchThing when there is no such group on this site
     */
    public Group locked(GroupId id, long site) {
        return em.createNamedQuery("Group.byRef", Group.class)
                .setParameter("ref", id.value().toString())
                .setParameter("site", site)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, id.value())));
    }

    /**
     * Whether another group of the site has a name that looks like this one. Until the end of the transaction nobody
     * else names a group of this site: it is locked, and comes before the locks of groups.
     */
    public boolean looksTaken(String name, GroupId own, long site) {
        em.createNamedQuery("Group.site")
                .setParameter("site", site)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        return em.createNamedQuery("Group.alike", Long.class)
                        .setParameter("site", site)
                        .setParameter("key", LookAlike.of(name))
                        .setParameter("ref", own.value().toString())
                        .getSingleResult()
                > 0;
    }

    /** The group with this number, which comes from another row and therefore exists. */
    public Group get(long number) {
        return em.getReference(Group.class, number);
    }

    /** Groups of a site in which nobody did anything since a moment, and whose owners were not asked about it yet. */
    public List<Group> silent(long site, Instant before, int size) {
        return em.createNamedQuery("Group.silent", Group.class)
                .setParameter("site", site)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Somebody did something in a group. Written down once in ten minutes, and past the entity: an update in JPQL
     * raises its version, and an owner who changes the group at this moment would be refused.
     */
    public void stir(long group, Instant now) {
        em.createNativeQuery("update plein_group set last_active = ?1 where id = ?2 and last_active < ?3")
                .setParameter(1, STORED.convertToDatabaseColumn(now))
                .setParameter(2, group)
                .setParameter(3, STORED.convertToDatabaseColumn(now.minus(STIR)))
                .executeUpdate();
    }

    public void add(Group group) {
        em.persist(group);
        em.flush();
    }

    /**
     * Groups of a site that pass a filter, without the hidden ones that this person is not in.
     *
     * @param mine numbers of the groups the person is in
     * @param after the last group that was shown, or null for the first page
     */
    public List<GroupRow> listed(long site, GroupFilter filter, Collection<Long> mine, GroupId after, int size) {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(GroupRow.class);
        var group = query.from(Group.class);
        var wanted = cb.and(
                cb.equal(group.get("siteId"), site), filter.where(cb, group, mine), filter.carrying(cb, query, group));
        var last = after == null
                ? null
                : find(after, site).filter(one -> filter.shows(one, mine)).orElse(null);
        query.select(cb.construct(
                GroupRow.class,
                group.get(NUMBER),
                group.get("ref"),
                group.get(NAME),
                group.get("purpose"),
                group.get("openness"),
                group.get("memberCount"),
                group.get("archived"),
                group.get("face").get("tagLine"),
                group.get("face").get("icon")));
        query.where(last == null ? wanted : cb.and(wanted, filter.beyond(cb, group, last)));
        query.orderBy(filter.order(cb, group));
        return em.createQuery(query).setMaxResults(size).getResultList();
    }

    /**
     * The first groups of a site by name, without the hidden ones that this person is not in.
     *
     * @param mine numbers of the groups the person is in
     */
    public List<GroupRow> first(long site, Collection<Long> mine, int size) {
        return em.createNamedQuery("Group.first", GroupRow.class)
                .setParameter("site", site)
                .setParameter("mine", mine.isEmpty() ? NONE : mine)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Groups of a site that colleagues are in and this person is not, those with most colleagues first.
     *
     * @param mine numbers of the groups the person is in
     */
    public List<GroupRow> ofColleagues(long site, long organisation, Collection<Long> mine, int size) {
        var colleagues = em.createNamedQuery("Group.colleagues", Long.class)
                .setParameter("site", site)
                .setParameter("organisation", organisation)
                .setMaxResults(COLLEAGUES)
                .getResultList();
        return colleagues.isEmpty()
                ? List.of()
                : em.createNamedQuery("Group.suggested", GroupRow.class)
                        .setParameter("site", site)
                        .setParameter("colleagues", colleagues)
                        .setParameter("mine", mine.isEmpty() ? NONE : mine)
                        .setMaxResults(size)
                        .getResultList();
    }

    /** Groups of all sites by name: for the archivist, who exports them. */
    public List<Group> everywhere(String after, int size) {
        return em.createNamedQuery("Group.everywhere", Group.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }
}
