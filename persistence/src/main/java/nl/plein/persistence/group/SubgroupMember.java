package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of a group in one of its subgroups, from one moment until another. Ended rows stay. */
@Entity
@NamedQuery(
        name = "SubgroupMember.current",
        query =
                """
        select s from SubgroupMember s
        where s.subgroupId = :subgroup and s.accountId = :account and s.until is null""")
@NamedQuery(
        name = "SubgroupMember.people",
        query =
                """
        select new nl.plein.persistence.group.PersonRow(
            a.ref, a.displayName, o.name, a.organisationId, t.organisationLine)
        from SubgroupMember s left join Account a on a.id = s.accountId
            left join Organisation o on o.id = a.organisationId left join Subgroup u on u.id = s.subgroupId
            left join Group g on g.id = u.groupId left join Site t on t.id = g.siteId
        where s.subgroupId = :subgroup and s.until is null order by a.displayName, a.ref""")
@Table(name = "subgroup_member")
public class SubgroupMember {

    @Id
    @SequenceGenerator(name = "subgroup_member_seq", sequenceName = "subgroup_member_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subgroup_member_seq")
    private long id;

    @Column(name = "subgroup_id")
    private long subgroupId;

    @Column(name = "account_id")
    private long accountId;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    protected SubgroupMember() {} // JPA

    SubgroupMember(long subgroupId, long accountId, Instant since) {
        this.subgroupId = subgroupId;
        this.accountId = accountId;
        this.since = since;
    }

    void end(Instant at) {
        until = at;
    }

    public Instant since() {
        return since;
    }

    /** When it ended, or null while it holds. */
    public Instant until() {
        return until;
    }
}
