package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plein.persistence.account.Account;

/** Who in a group gets a mail of its owners. The number and the list come from one filter. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupMailRepository {

    private static final String THEY =
            """
             from Membership m left join Account a on a.id = m.accountId
             where m.groupId = :group and m.until is null and m.id > :after
               and a.state = nl.plein.persistence.account.Account.State.ACTIVE and a.mail is not null
               and (:anybody = true or a.ref in :chosen)
               and (:whole = true or exists (select x.id from SubgroupMember x
                   where x.subgroupId = :subgroup and x.accountId = m.accountId and x.until is null))
               and (:whenever = true or exists (select s.id from Membership s
                   where s.accountId = m.accountId and s.siteId = m.siteId and s.groupId is null and s.until is null
                     and (s.seen >= :since or s.since >= :since)))
            """;

    private static final List<String> NOBODY = List.of("");

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** How many get it. */
    public long count(MailFilter filter) {
        return filled(em.createQuery("select count(m)" + THEY, Long.class), filter, 0)
                .getSingleResult();
    }

    /**
     * Those who get it, by the number of their membership and in its order.
     *
     * @param after number of the last membership that was dealt with, 0 to begin
     */
    public Map<Long, Account> people(MailFilter filter, long after, int size) {
        Map<Long, Account> people = new LinkedHashMap<>();
        filled(em.createQuery("select m.id, a" + THEY + " order by m.id", Object[].class), filter, after)
                .setMaxResults(size)
                .getResultList()
                .forEach(row -> people.put((Long) row[0], (Account) row[1]));
        return people;
    }

    /** The names of those of these people who are in a group, whether mail reaches them or not. */
    public List<String> names(long group, List<String> chosen) {
        return em.createQuery(
                        """
                        select a.displayName from Membership m left join Account a on a.id = m.accountId
                        where m.groupId = :group and m.until is null and a.ref in :chosen
                        order by a.displayName, m.id""",
                        String.class)
                .setParameter("group", group)
                .setParameter("chosen", chosen.isEmpty() ? NOBODY : chosen)
                .getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, MailFilter filter, long after) {
        var chosen = filter.chosen();
        return query.setParameter("group", filter.group())
                .setParameter("after", after)
                .setParameter("anybody", chosen == null)
                .setParameter("chosen", chosen == null || chosen.isEmpty() ? NOBODY : chosen)
                .setParameter("whole", filter.subgroup() == null)
                .setParameter("subgroup", Objects.requireNonNullElse(filter.subgroup(), 0L))
                .setParameter("whenever", filter.seenSince() == null)
                .setParameter("since", Objects.requireNonNullElse(filter.seenSince(), Instant.EPOCH));
    }
}
