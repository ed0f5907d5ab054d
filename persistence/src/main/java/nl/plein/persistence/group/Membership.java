package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.shared.Served;
import nl.plein.persistence.shared.Slice;

/** A person in a site, or in a group of it, from one moment until another. Ended rows stay. */
@Entity
@NamedQuery(
        name = "Membership.footing",
        query =
                """
        select a, m, r, e.groupId, g.siteId, c.chosen, d.chosen from Account a
            left join Membership m on m.accountId = a.id and m.until is null
            left join RoleGrant r on r.accountId = a.id and r.since <= :now and (r.until is null or r.until > :now)
            left join EmergencyAccess e on e.accountId = a.id and e.since <= :now and e.until > :now
            left join Group g on g.id = e.groupId
            left join SiteChoice c on c.siteId = m.siteId and c.chosen = 'TWO_FACTORS'
                and c.setting = nl.plein.persistence.site.SiteSetting.SIGN_IN_PROOF
            left join SiteChoice d on d.siteId = r.siteId and d.chosen = 'TWO_FACTORS'
                and d.setting = nl.plein.persistence.site.SiteSetting.SIGN_IN_PROOF
        where a.id = :account""")
@NamedQuery(
        name = "Membership.strict",
        query =
                """
        select g.id from Group g, SiteChoice c where g.id in :groups and c.siteId = g.siteId
          and c.chosen = 'TWO_FACTORS' and c.setting = nl.plein.persistence.site.SiteSetting.SIGN_IN_PROOF""")
@NamedQuery(
        name = "Membership.inGroup",
        query =
                """
        select m from Membership m where m.accountId = :account and m.groupId = :group and m.until is null""")
@NamedQuery(
        name = "Membership.inSite",
        query =
                """
        select m from Membership m
        where m.accountId = :account and m.siteId = :site and m.groupId is null and m.until is null""")
@NamedQuery(
        name = "Membership.ofSite",
        query = "select count(m) from Membership m where m.siteId = :site and m.groupId is null and m.until is null")
@NamedQuery(
        name = "Membership.named",
        query =
                """
        update Membership m set m.nameKey = :name
        where m.accountId = :account and m.groupId is null and m.until is null and m.nameKey <> :name""")
@NamedQuery(
        name = "Membership.otherOwners",
        query =
                """
        select count(m) from Membership m join Account a on a.id = m.accountId
        where m.groupId = :group and m.until is null and m.accountId <> :account
          and m.rank = nl.plein.persistence.group.Membership.Rank.OWNER
          and a.state = nl.plein.persistence.account.Account.State.ACTIVE""")
@NamedQuery(
        name = "Membership.ownersOf",
        query =
                """
        select a from Membership m join Account a on a.id = m.accountId
        where m.groupId = :group and m.until is null
          and m.rank = nl.plein.persistence.group.Membership.Rank.OWNER""")
@NamedQuery(name = "Membership.members", query = MemberQueries.ROWS + MemberQueries.ORDER)
@NamedQuery(
        name = "Membership.member",
        query =
                """
        select m from Membership m left join Account a on a.id = m.accountId
        where m.groupId = :group and m.until is null and a.ref = :account""")
@NamedQuery(
        name = "Membership.more",
        query =
                """
        select new nl.plein.persistence.group.MemberMore(m.id, m.subgroups, s.seen) from Membership m
            left join Membership s on s.accountId = m.accountId and s.siteId = m.siteId and s.groupId is null
                and s.until is null
        where m.id in :members""")
@NamedQuery(
        name = "Membership.accounts",
        query =
                """
        select m.id, a from Membership m left join Account a on a.id = m.accountId
        where m.groupId = :group and m.until is null and m.id > :after order by m.id""")
@NamedQuery(
        name = "Membership.outside",
        query =
                """
        select new nl.plein.persistence.group.PersonRow(
            a.ref, a.displayName, o.name, a.organisationId, s.organisationLine)
        from Membership m left join Account a on a.id = m.accountId left join Organisation o on o.id = a.organisationId
            left join Site s on s.id = m.siteId
        where m.siteId = :site and m.groupId is null and m.until is null and lower(a.displayName) like :words escape '!'
          and not exists (select x.id from Membership x
            where x.accountId = m.accountId and x.groupId = :group and x.until is null)
        order by a.displayName, a.ref""")
@NamedQuery(
        name = "Group.colleagues",
        query =
                """
        select m.accountId from Membership m
        where m.siteId = :site and m.groupId is null and m.until is null and m.organisationId = :organisation
        order by m.siteId, m.organisationId, m.id""",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "Group.suggested",
        query =
                """
        select new nl.plein.persistence.group.GroupRow(
            g.id, g.ref, g.name, g.purpose, g.openness, g.memberCount, g.archived, g.face.tagLine,
            g.face.icon)
        from Group g, Membership m
        where m.groupId = g.id and g.siteId = :site and m.siteId = :site and m.groupId is not null
          and m.until is null and m.accountId in :colleagues
          and g.openness <> nl.plein.persistence.group.Openness.HIDDEN and g.archived is null
          and g.joining <> nl.plein.persistence.group.Joining.BY_INVITATION and g.id not in :mine
        group by g.id, g.ref, g.name, g.purpose, g.openness, g.memberCount, g.archived, g.face.tagLine, g.face.icon
        order by count(m.id) desc, g.id desc""")
@NamedQuery(
        name = "Membership.everywhere",
        query =
                """
        select new nl.plein.persistence.people.MyGroupRow(g.name, g.ref, s.name, s.host)
        from Membership m left join Group g on g.id = m.groupId left join Site s on s.id = m.siteId
        where m.accountId = :account and m.siteId in :sites and m.until is null and g.id is not null and """
                        + Served.SITE + "order by s.name, g.name, g.id")
@Table(name = "membership")
public class Membership {

    /** What a member is in the place. */
    public enum Rank {
        MEMBER,
        OWNER
    }

    /** So many subgroups a group has at most: a member can be in all of them. */
    public static final int MOST_SUBGROUPS = 50;

    @Id
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "group_id")
    private Long groupId;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_rank")
    private Rank rank;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "end_reason")
    private String endReason;

    /** When the person last came onto the site; only for a site itself. */
    private Instant seen;

    /** The person's name as lists are ordered by it; only for a site itself, as long as the membership lasts. */
    @Column(name = "name_key")
    private String nameKey;

    /** Number of the person's organisation, so that colleagues are found without their accounts; only for a site. */
    @Column(name = "organisation_id")
    private Long organisationId;

    /** Numbers of the subgroups the person is in at this moment, so that reading needs no further question. */
    private String subgroups;

    /** Whether the person wants no mail about what is new in the group; only for a group. */
    @Column(name = "no_news")
    private boolean noNews;

    protected Membership() {} // JPA

    /** @param groupId number of the group, or null for the site itself */
    public Membership(long accountId, long siteId, Long groupId, Rank rank, Instant since) {
        this.accountId = accountId;
        this.siteId = siteId;
        this.groupId = groupId;
        this.rank = rank;
        this.since = since;
    }

    /** The membership ends; the row stays. */
    public void end(Instant at) {
        until = at;
        nameKey = null;
    }

    /** Somebody else ended it: number of who did, and what the person was told. */
    public void endedBy(long account, String reason) {
        endedBy = account;
        endReason = reason;
    }

    /** Numbers of the subgroups of the group that the person is in. */
    public List<Long> subgroups() {
        return numbers(subgroups);
    }

    /** Numbers as they are kept in one column. */
    static List<Long> numbers(String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : Stream.of(kept.split(",")).map(Long::valueOf).toList();
    }

    void into(long subgroup) {
        keep(Stream.concat(subgroups().stream(), Stream.of(subgroup)));
    }

    void outOf(long subgroup) {
        keep(subgroups().stream().filter(one -> one != subgroup));
    }

    private void keep(Stream<Long> numbers) {
        var kept = numbers.distinct().map(String::valueOf).collect(Collectors.joining(","));
        subgroups = kept.isEmpty() ? null : kept;
    }

    /** Keeps what the lists of a site's members need to know of the person. */
    void of(Account person) {
        nameKey = nameKey(person.displayName());
        organisationId = person.organisationId();
    }

    /** A name as lists are ordered by it, and as words are looked for in it. */
    public static String nameKey(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** From now on the person is this in the place. The caller has counted the owners. */
    public void rank(Rank wished) {
        rank = wished;
    }

    public long accountId() {
        return accountId;
    }

    public long siteId() {
        return siteId;
    }

    public Long groupId() {
        return groupId;
    }

    public Rank rank() {
        return rank;
    }

    public boolean owner() {
        return rank == Rank.OWNER;
    }

    public Instant since() {
        return since;
    }

    public Instant seen() {
        return seen;
    }
}
