package nl.plein.persistence.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The pictures that members of a site show. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AlbumRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Members who show one, in the order in which they came.
     *
     * @param after number of the last membership that was dealt with, 0 to begin
     */
    public List<ShownRow> shown(long site, long after, int size) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.member.ShownRow(m.id, a.ref, a.displayName, p.large)
                        from Membership m left join Account a on a.id = m.accountId
                            left join Portrait p on p.accountId = m.accountId
                        where m.siteId = :site and m.groupId is null and m.until is null and m.id > :after
                          and p.accountId is not null
                          and a.state = nl.plein.persistence.account.Account.State.ACTIVE
                        order by m.id""",
                        ShownRow.class)
                .setParameter("site", site)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }
}
