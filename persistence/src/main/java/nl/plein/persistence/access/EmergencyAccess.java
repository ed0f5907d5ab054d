package nl.plein.persistence.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who runs a site reads a group they are not in, for a reason and until a moment. The row stays. */
@Entity
@NamedQuery(
        name = "EmergencyAccess.open",
        query = "select e from EmergencyAccess e where e.accountId = :account and " + EmergencyAccess.LASTING)
@NamedQuery(
        name = "EmergencyAccess.readers",
        query =
                """
        select new nl.plein.persistence.access.ReaderRow(
            e.id, a.ref, a.displayName, o.name, a.organisationId, s.organisationLine, e.since)
        from EmergencyAccess e left join Account a on a.id = e.accountId
        left join Organisation o on o.id = a.organisationId left join Site s on s.id = :site
        where
        """
                        + EmergencyAccess.LASTING
                        + " order by e.id")
@NamedQuery(
        name = "EmergencyAccess.over",
        query =
                """
        update EmergencyAccess e set e.until = :at
        where e.accountId = :account and e.until > :at
          and e.groupId in (select g.id from Group g where g.siteId = :site)""")
@NamedQuery(
        name = "EmergencyAccess.allOver",
        query = "update EmergencyAccess e set e.until = :at where e.accountId = :account and e.until > :at")
@Table(name = "emergency_access")
public class EmergencyAccess {

    /** Of a group at a moment, for who ran the site then on which it stood: as {@code RoleGrant.opens} says. */
    static final String LASTING =
            """
            e.groupId = :group and e.since <= :at and e.until > :at and exists (
                select r.id from RoleGrant r
                where r.accountId = e.accountId and r.since <= :at and (r.until is null or r.until > :at)
                  and r.role in (nl.plein.persistence.account.Role.SITE_MANAGER,
                    nl.plein.persistence.account.Role.PLATFORM_MANAGER)
                  and (r.siteId is null or r.siteId = :site))""";

    @Id
    @SequenceGenerator(name = "emergency_access_seq", sequenceName = "emergency_access_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emergency_access_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "group_id")
    private Long groupId; // a number would be 0, not null, for who has no such access (Membership.footing)

    private String reason;
    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    protected EmergencyAccess() {} // JPA

    public EmergencyAccess(long accountId, long groupId, String reason, Instant since, Instant until) {
        this.accountId = accountId;
        this.groupId = groupId;
        this.reason = reason;
        this.since = since;
        this.until = until;
    }

    /** It ends earlier than was said. */
    public void end(Instant at) {
        until = at;
    }

    public long groupId() {
        return groupId;
    }

    public Instant since() {
        return since;
    }

    public Instant until() {
        return until;
    }
}
