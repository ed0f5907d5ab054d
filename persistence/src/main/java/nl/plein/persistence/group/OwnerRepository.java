package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Who answers for the groups of a site. */
@ApplicationScoped
@Transactional(MANDATORY)
public class OwnerRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Groups of a site in the order in which they began.
     *
     * @param after number of the last group that was dealt with, 0 to begin
     */
    public List<OwnedRow> groups(long site, long after, int size) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.group.OwnedRow(g.id, g.ref, g.name, g.openness, g.archived,
                            g.memberCount, g.attention.lastActive, d.files, d.bytes)
                        from Group g left join DiskUse d on d.groupId = g.id
                        where g.siteId = :site and g.id > :after order by g.id""",
                        OwnedRow.class)
                .setParameter("site", site)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** The owners of these groups. */
    public List<OwnerRow> owners(Collection<Long> groups) {
        return groups.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select new nl.plein.persistence.group.OwnerRow(
                                    m.groupId, a.displayName, o.name, a.mail)
                                from Membership m left join Account a on a.id = m.accountId
                                    left join Organisation o on o.id = a.organisationId
                                where m.groupId in :groups and m.until is null
                                  and m.rank = nl.plein.persistence.group.Membership.Rank.OWNER
                                order by m.groupId, m.id""",
                                OwnerRow.class)
                        .setParameter("groups", groups)
                        .getResultList();
    }
}
