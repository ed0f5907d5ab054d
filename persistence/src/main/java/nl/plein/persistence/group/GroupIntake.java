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

/** Whoever works for this organisation, or whoever it is, and comes onto the site becomes a member of this group. */
@Entity
@NamedQuery(
        name = "GroupIntake.ofGroup",
        query =
                """
        select new nl.plein.persistence.group.MemberOrganisation(o.ref, o.name)
        from GroupIntake i left join Organisation o on o.id = i.organisationId
        where i.groupId = :group and i.organisationId is not null order by o.name""")
@NamedQuery(
        name = "GroupIntake.one",
        query = "select i from GroupIntake i where i.groupId = :group and i.organisationId = :organisation")
@NamedQuery(
        name = "GroupIntake.arriving",
        query =
                """
        select i from GroupIntake i
        where i.siteId = :site and (i.organisationId is null or i.organisationId = :organisation)
        order by i.groupId, i.id""")
@NamedQuery(
        name = "GroupIntake.everybody",
        query = "select i from GroupIntake i where i.groupId = :group and i.organisationId is null")
@NamedQuery(
        name = "GroupIntake.missing",
        query =
                """
        select m.accountId from Membership m
        where m.siteId = :site and m.groupId is null and m.until is null
          and not exists (select x.id from Membership x where x.accountId = m.accountId and x.groupId = :group)
        order by m.id""")
@NamedQuery(
        name = "GroupIntake.missingNumber",
        query =
                """
        select count(m) from Membership m
        where m.siteId = :site and m.groupId is null and m.until is null
          and not exists (select x.id from Membership x where x.accountId = m.accountId and x.groupId = :group)""")
@NamedQuery(
        name = "GroupIntake.dropEverybody",
        query = "delete from GroupIntake i where i.groupId = :group and i.organisationId is null")
@NamedQuery(
        name = "GroupIntake.others",
        query =
                """
        select new nl.plein.persistence.group.MemberOrganisation(o.ref, o.name) from Organisation o
        where lower(o.name) like :words escape '!'
          and exists (select m.id from Membership m, Account a where a.id = m.accountId and a.organisationId = o.id
            and m.siteId = :site and m.groupId is null and m.until is null)
          and not exists (select i.id from GroupIntake i where i.groupId = :group and i.organisationId = o.id)
        order by o.name""")
@NamedQuery(name = "GroupIntake.organisation", query = "select o from Organisation o where o.ref = :ref")
@NamedQuery(
        name = "GroupIntake.awaited",
        query =
                """
        select m.accountId from Membership m left join Account a on a.id = m.accountId
        where m.siteId = :site and m.groupId is null and m.until is null and a.organisationId = :organisation
          and not exists (select x.id from Membership x where x.accountId = m.accountId and x.groupId = :group)
        order by m.id""")
@NamedQuery(
        name = "GroupIntake.awaitedNumber",
        query =
                """
        select count(m) from Membership m left join Account a on a.id = m.accountId
        where m.siteId = :site and m.groupId is null and m.until is null and a.organisationId = :organisation
          and not exists (select x.id from Membership x where x.accountId = m.accountId and x.groupId = :group)""")
@NamedQuery(
        name = "GroupIntake.everIn",
        query = "select count(m) from Membership m where m.accountId = :account and m.groupId = :group")
@Table(name = "group_intake")
public class GroupIntake {

    @Id
    @SequenceGenerator(name = "group_intake_seq", sequenceName = "group_intake_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_intake_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "organisation_id")
    private Long organisationId; // null: everybody of the site

    private Instant since;

    @Column(name = "added_by")
    private long addedBy;

    protected GroupIntake() {} // JPA

    /** @param account number of the owner who says so */
    public GroupIntake(Group group, long organisation, long account, Instant at) {
        this(group, account, at);
        this.organisationId = organisation;
    }

    private GroupIntake(Group group, long account, Instant at) {
        this.siteId = group.siteId();
        this.groupId = group.id();
        this.addedBy = account;
        this.since = at;
    }

    /**
     * Everybody of the site.
     *
     * @param account number of the owner who says so
     */
    public static GroupIntake ofEverybody(Group group, long account, Instant at) {
        return new GroupIntake(group, account, at);
    }

    public long groupId() {
        return groupId;
    }

    /** Whether everybody comes in, whoever they work for. */
    public boolean everybody() {
        return organisationId == null;
    }
}
