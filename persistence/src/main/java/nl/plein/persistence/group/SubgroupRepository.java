package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.shared.LookAlike;

/** Subgroups and who is in them. Whoever changes something here holds the group locked. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SubgroupRepository {

    private static final String GROUP = "group";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The subgroups of a group, by name. */
    public List<SubgroupRow> all(long group) {
        return em.createNamedQuery("Subgroup.all", SubgroupRow.class)
                .setParameter(GROUP, group)
                .setMaxResults(Membership.MOST_SUBGROUPS)
                .getResultList();
    }

    public Optional<Subgroup> find(UUID ref, long group) {
        return em.createNamedQuery("Subgroup.byRef", Subgroup.class)
                .setParameter("ref", ref.toString())
                .setParameter(GROUP, group)
                .getResultStream()
                .findFirst();
    }

    /** Whether there is another subgroup whose name looks like this one. */
    public boolean looksTaken(String name, UUID own, long group) {
        return em.createNamedQuery("Subgroup.alike", Long.class)
                        .setParameter(GROUP, group)
                        .setParameter("key", LookAlike.of(name))
                        .setParameter("ref", own.toString())
                        .getSingleResult()
                > 0;
    }

    public void add(Subgroup subgroup) {
        em.persist(subgroup);
        em.flush();
    }

    /** Who is in a subgroup, by name, at most this many. */
    public List<PersonRow> people(long subgroup, int most) {
        return em.createNamedQuery("SubgroupMember.people", PersonRow.class)
                .setParameter("subgroup", subgroup)
                .setMaxResults(most)
                .getResultList();
    }

    /** A member of the group comes into a subgroup of it. */
    public void join(Subgroup subgroup, Membership member, Instant at) {
        member.into(subgroup.id());
        em.persist(new SubgroupMember(subgroup.id(), member.accountId(), at));
        subgroup.count(1);
    }

    /** A member of the group goes out of a subgroup of it. */
    public void leave(Subgroup subgroup, Membership member, Instant at) {
        member.outOf(subgroup.id());
        em.createNamedQuery("SubgroupMember.current", SubgroupMember.class)
                .setParameter("subgroup", subgroup.id())
                .setParameter("account", member.accountId())
                .getResultList()
                .forEach(span -> span.end(at));
        subgroup.count(-1);
    }

    /** How many items are meant for a subgroup. */
    public long items(Subgroup subgroup) {
        return em.createNamedQuery("Subgroup.used", Long.class)
                .setParameter("subgroup", subgroup.id())
                .getSingleResult();
    }

    /** Everybody goes out of a subgroup, and it is there no more; the row stays. */
    public void remove(Subgroup subgroup, Instant at) {
        em.createNamedQuery("Subgroup.inside", Membership.class)
                .setParameter("subgroup", subgroup.id())
                .setParameter(GROUP, subgroup.groupId())
                .getResultList()
                .forEach(member -> leave(subgroup, member, at));
        subgroup.remove(at);
    }

    /** Somebody who leaves the group leaves its subgroups. */
    public void leaveAll(Membership member, Instant at) {
        for (Long number : member.subgroups()) {
            leave(em.find(Subgroup.class, number), member, at);
        }
    }
}
