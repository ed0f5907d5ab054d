package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;

/** Groups of a site. A hidden group is there for its members only. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupRepository {

    private static final List<Long> NONE = List.of(-1L);

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
     * else does.
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
     * else names a group of this site.
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

    public void add(Group group) {
        em.persist(group);
        em.flush();
    }

    /**
     * Groups of a site by name, without the hidden ones that this person is not in.
     *
     * @param mine numbers of the groups the person is in
     * @param after name of the last group that was shown, empty for the first page
     */
    public List<GroupRow> listed(long site, Collection<Long> mine, String after, int size) {
        return em.createNamedQuery("Group.listed", GroupRow.class)
                .setParameter("site", site)
                .setParameter("mine", mine.isEmpty() ? NONE : mine)
                .setParameter("after", after)
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
