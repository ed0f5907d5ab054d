package nl.plein.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A role that a person has from one moment until another; without a site it is for the whole platform. */
@Entity
@NamedQuery(
        name = "RoleGrant.current",
        query =
                """
        select r from RoleGrant r where r.accountId = :account and r.since <= :now
            and (r.until is null or r.until > :now)""")
@NamedQuery(
        name = "RoleGrant.ofSite",
        query =
                """
        select new nl.plein.persistence.account.RoleGrantRow(
            a.ref, a.displayName, o.name, a.organisationId, s.organisationLine, r.role, r.since, r.until, g.displayName)
        from RoleGrant r left join Account a on a.id = r.accountId left join Organisation o on o.id = a.organisationId
            left join Account g on g.id = r.grantedBy left join Site s on s.id = r.siteId
        where r.siteId = :site and (r.until is null or r.until > :now)
        order by r.role, a.displayName, r.id""")
@NamedQuery(
        name = "RoleGrant.held",
        query =
                """
        select r from RoleGrant r
        where r.siteId = :site and r.accountId = :account and r.role = :role
          and (r.until is null or r.until > :now)""")
@NamedQuery(
        name = "RoleGrant.lasting",
        query =
                """
        select count(r) from RoleGrant r join Account a on a.id = r.accountId
        where r.siteId = :site and r.role = :role and r.accountId <> :account
          and r.since <= :now and r.until is null
          and a.state = nl.plein.persistence.account.Account.State.ACTIVE""")
@NamedQuery(
        name = "RoleGrant.holders",
        query =
                """
        select a from RoleGrant r join Account a on a.id = r.accountId
        where r.siteId = :site and r.role = :role and r.since <= :now and (r.until is null or r.until > :now)
        order by a.id""")
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "site_id")
    private Long siteId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    @Column(name = "granted_by")
    private Long grantedBy;

    protected RoleGrant() {} // JPA

    /** @param siteId number of the site, or null for the whole platform */
    public RoleGrant(long accountId, Long siteId, Role role, Instant since) {
        this.accountId = accountId;
        this.siteId = siteId;
        this.role = role;
        this.since = since;
    }

    /**
     * The role is given by somebody, and may have an end.
     *
     * @param end when it ends, or null
     */
    public RoleGrant by(long giver, Instant end) {
        grantedBy = giver;
        until = end;
        return this;
    }

    /** The role ends; the row stays. One that has not begun never does. */
    public void end(Instant at) {
        until = at;
        if (since.isAfter(at)) {
            since = at;
        }
    }

    /** Whether who has it may open groups of this site in an emergency. */
    public boolean opens(long site) {
        return (role == Role.SITE_MANAGER || role == Role.PLATFORM_MANAGER) && (siteId == null || siteId == site);
    }

    public Long siteId() {
        return siteId;
    }

    public Role role() {
        return role;
    }
}
