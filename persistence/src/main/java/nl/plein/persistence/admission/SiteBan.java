package nl.plein.persistence.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody is kept out of a site from one moment until another. Lifted ones stay. */
@Entity
@NamedQuery(name = "SiteBan.open", query = "select b from SiteBan b where b.openKey = :key")
@NamedQuery(name = "SiteBan.byRef", query = "select b from SiteBan b where b.ref = :ref and b.siteId = :site")
@NamedQuery(
        name = "SiteBan.addresses",
        query =
                """
        select lower(a.mail) from SiteBan b join Account a on a.id = b.accountId
        where b.siteId = :site and b.until is null and a.mail is not null""")
@NamedQuery(
        name = "SiteBan.listed",
        query =
                """
        select new nl.plein.persistence.admission.BanRow(
            b.id, b.ref, a.displayName, o.name, a.organisationId, s.organisationLine, b.reason, b.since)
        from SiteBan b left join Account a on a.id = b.accountId left join Organisation o on o.id = a.organisationId
            left join Site s on s.id = b.siteId
        where b.siteId = :site and b.until is null and b.id < :before and lower(a.displayName) like :words escape '!'
        order by b.id desc""")
@NamedQuery(
        name = "SiteBan.these",
        query =
                """
        select new nl.plein.persistence.admission.BanRow(
            b.id, b.ref, a.displayName, o.name, a.organisationId, s.organisationLine, b.reason, b.since)
        from SiteBan b left join Account a on a.id = b.accountId left join Organisation o on o.id = a.organisationId
            left join Site s on s.id = b.siteId
        where b.siteId = :site and b.until is null and b.ref in :refs order by b.id desc""")
@NamedQuery(
        name = "SiteBan.row",
        query =
                """
        select new nl.plein.persistence.admission.BanRow(
            b.id, b.ref, a.displayName, o.name, a.organisationId, s.organisationLine, b.reason, b.since)
        from SiteBan b left join Account a on a.id = b.accountId left join Organisation o on o.id = a.organisationId
            left join Site s on s.id = b.siteId
        where b.siteId = :site and b.until is null and b.ref = :ref""")
@NamedQuery(
        name = "SiteMember.listed",
        query =
                """
        select new nl.plein.persistence.admission.SiteMemberRow(m.id, a.ref, a.displayName, o.name, a.mail, m.since)
        from Membership m left join Account a on a.id = m.accountId
            left join Organisation o on o.id = a.organisationId
        where m.siteId = :site and m.groupId is null and m.until is null and m.id > :after
            and lower(a.displayName) like :name
        order by m.id""")
@NamedQuery(
        name = "SiteMember.ever",
        query =
                """
        select m.id from Membership m where m.accountId = :account and m.siteId = :site and m.groupId is null""")
@NamedQuery(
        name = "SiteMember.managers",
        query =
                """
        select r.accountId from RoleGrant r join Account a on a.id = r.accountId
        where r.siteId = :site and r.role = nl.plein.persistence.account.Role.SITE_MANAGER and r.since <= :now
            and r.until is null and a.state = nl.plein.persistence.account.Account.State.ACTIVE
        order by r.id""")
@NamedQuery(
        name = "SiteMember.told",
        query =
                """
        select distinct r.accountId from RoleGrant r
        where (r.siteId = :site or r.siteId is null) and r.since <= :now and (r.until is null or r.until > :now)
            and r.role = nl.plein.persistence.account.Role.SITE_MANAGER
        order by r.accountId""")
@NamedQuery(
        name = "SiteMember.roles",
        query =
                """
        select r from RoleGrant r
        where r.accountId = :account and r.siteId = :site and (r.until is null or r.until > :now)""")
@NamedQuery(
        name = "SiteMember.groups",
        query =
                """
        select m from Membership m
        where m.accountId = :account and m.siteId = :site and m.groupId is not null and m.until is null
        order by m.groupId""")
@NamedQuery(
        name = "SiteMember.heir",
        query =
                """
        select m from Membership m join Account a on a.id = m.accountId
        where m.groupId = :group and m.until is null and m.accountId <> :account
          and a.state = nl.plein.persistence.account.Account.State.ACTIVE
        order by m.since, m.id""")
@NamedQuery(
        name = "SiteMember.heirThere",
        query =
                """
        select m from Membership m join Account a on a.id = m.accountId
        where m.groupId = :group and m.until is null
          and m.rank <> nl.plein.persistence.group.Membership.Rank.OWNER
          and a.state = nl.plein.persistence.account.Account.State.ACTIVE
          and not exists (select b.id from SiteBan b
            where b.accountId = m.accountId and b.siteId = :site and b.until is null)
        order by m.since, m.id""")
@NamedQuery(
        name = "SiteMember.ownersThere",
        query =
                """
        select count(m) from Membership m where m.groupId = :group and m.until is null
          and m.rank = nl.plein.persistence.group.Membership.Rank.OWNER
          and not exists (select b.id from SiteBan b
            where b.accountId = m.accountId and b.siteId = :site and b.until is null)""")
@NamedQuery(
        name = "SiteMember.providers",
        query = "select i.provider from AccountIdentity i where i.accountId = :account")
@NamedQuery(
        name = "SiteMember.byMail",
        query =
                """
        select m.id from Membership m, Account a
        where a.id = m.accountId and m.siteId = :site and m.groupId is null and m.until is null
            and lower(a.mail) = :mail""")
@Table(name = "site_ban")
public class SiteBan {

    @Id
    @SequenceGenerator(name = "site_ban_seq", sequenceName = "site_ban_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_ban_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "open_key")
    private String openKey;

    private String reason;
    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    @Column(name = "banner_id")
    private long bannerId;

    @Column(name = "lifter_id")
    private Long lifterId;

    protected SiteBan() {} // JPA

    public SiteBan(long siteId, long accountId, String reason, long bannerId, Instant since) {
        this.ref = UUID.randomUUID().toString();
        this.siteId = siteId;
        this.accountId = accountId;
        this.openKey = openKey(siteId, accountId);
        this.reason = reason;
        this.bannerId = bannerId;
        this.since = since;
    }

    /** One person has one ban on a site. */
    static String openKey(long site, long account) {
        return site + " " + account;
    }

    /** The person may join again; false when that was said before. */
    public boolean lift(long lifter, Instant at) {
        if (until != null) {
            return false;
        }
        until = at;
        lifterId = lifter;
        openKey = null;
        return true;
    }

    public long accountId() {
        return accountId;
    }

    public String reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }
}
