package nl.plein.persistence.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.group.MemberOrganisation;

/** Members of a site, in pages, for its managers. */
@ApplicationScoped
@Transactional(MANDATORY)
public class RosterRepository {

    private static final String SITE = "site";
    private static final String ROWS =
            """
            select new nl.plein.persistence.member.RosterRow(
                m.id, a.id, a.ref, a.displayName, o.name, a.organisationId,
                s.organisationLine, a.mail, a.state, m.since, m.seen)
            from Membership m left join Account a on a.id = m.accountId
                left join Organisation o on o.id = a.organisationId
                left join Site s on s.id = m.siteId
            where m.siteId = :site and m.groupId is null and m.until is null
            """;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Members in the order in which they came.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<RosterRow> page(long site, RosterFilter filter, long after, int size, Instant now) {
        var query = em.createQuery(
                        ROWS
                                + """
                         and m.id > :after and a.state in :states
                            and (lower(a.displayName) like :words escape '!' or lower(a.mail) like :words escape '!')
                            and (:everywhere = true or o.ref = :organisation
                                or lower(o.name) like :organisations escape '!')
                            and (:anyone = true or exists (select r.id from RoleGrant r
                                where r.accountId = m.accountId and r.siteId = m.siteId and r.role = :role
                                    and r.since <= :now and (r.until is null or r.until > :now)))
                            and (:always = true or m.seen is null or m.seen < :unseen)
                            and m.since >= :from and m.since < :until
                            and (:staying = true or exists (select q.id from ErasureRequest q
                                where q.accountId = m.accountId
                                    and q.state = nl.plein.persistence.privacy.ErasureRequest.State.WAITING))
                         order by m.siteId, m.groupId, m.id""",
                        RosterRow.class)
                .setParameter(SITE, site)
                .setParameter("after", after)
                .setParameter("states", filter.states())
                .setParameter("words", filter.pattern())
                .setParameter("everywhere", filter.organisation().isEmpty())
                .setParameter("organisation", filter.organisation())
                .setParameter("organisations", filter.organisations())
                .setParameter("anyone", filter.role() == null)
                .setParameter("role", filter.role() == null ? Role.EDITOR : filter.role())
                .setParameter("now", now)
                .setParameter("always", filter.unseenSince() == null)
                .setParameter("unseen", start(filter.unseenSince(), FIRST))
                .setParameter("staying", !filter.leaving());
        return during(query, filter).setMaxResults(size).getResultList();
    }

    private static TypedQuery<RosterRow> during(TypedQuery<RosterRow> query, RosterFilter filter) {
        var last = filter.joinedUntil();
        return query.setParameter("from", start(filter.joinedFrom(), FIRST))
                .setParameter("until", start(last == null ? null : last.plusDays(1), LAST));
    }

    /** These members of a site, by the public identifiers of their accounts. */
    public List<RosterRow> these(long site, Collection<String> refs) {
        return refs.isEmpty()
                ? List.of()
                : em.createQuery(ROWS + " and a.ref in :refs order by m.id", RosterRow.class)
                        .setParameter(SITE, site)
                        .setParameter("refs", refs)
                        .getResultList();
    }

    /** What roles these accounts have on a site at this moment. */
    public List<HeldRole> roles(long site, Collection<Long> accounts, Instant now) {
        return accounts.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select new nl.plein.persistence.member.HeldRole(r.accountId, r.role)
                                from RoleGrant r
                                where r.siteId = :site and r.accountId in :accounts and r.since <= :now
                                    and (r.until is null or r.until > :now) order by r.role""",
                                HeldRole.class)
                        .setParameter(SITE, site)
                        .setParameter("accounts", accounts)
                        .setParameter("now", now)
                        .getResultList();
    }

    /** Organisations that members work for, at most two hundred. */
    public List<MemberOrganisation> organisations(long site) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.group.MemberOrganisation(o.ref, o.name) from Organisation o
                        where exists (select m.id from Membership m, Account a
                            where a.id = m.accountId and a.organisationId = o.id and m.siteId = :site
                                and m.groupId is null and m.until is null)
                        order by o.name""",
                        MemberOrganisation.class)
                .setParameter(SITE, site)
                .setMaxResults(200)
                .getResultList();
    }

    /** Somebody came onto the site. */
    public void came(long account, long site, Instant now) {
        em.createQuery(
                        """
                        update Membership m set m.seen = :now
                        where m.accountId = :account and m.siteId = :site and m.groupId is null and m.until is null""")
                .setParameter("account", account)
                .setParameter(SITE, site)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Instant start(LocalDate day, LocalDate otherwise) {
        return (day == null ? otherwise : day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
