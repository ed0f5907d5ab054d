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

    protected RoleGrant() {} // JPA

    /** @param siteId number of the site, or null for the whole platform */
    public RoleGrant(long accountId, Long siteId, Role role, Instant since) {
        this.accountId = accountId;
        this.siteId = siteId;
        this.role = role;
        this.since = since;
    }

    /** The role ends; the row stays. */
    public void end(Instant at) {
        until = at;
    }

    public Long siteId() {
        return siteId;
    }

    public Role role() {
        return role;
    }
}
