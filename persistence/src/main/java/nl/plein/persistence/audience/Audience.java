package nl.plein.persistence.audience;

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

/**
 * Who may read: a wish (the level) and what is left of it within group and site (the reach). A container bounds its
 * contents, so the reach is never wider than the group and the site allow.
 */
@Entity
@NamedQuery(
        name = "Audience.ofGroup",
        query =
                """
        select a from Audience a
        where a.groupId = :group and a.siteId = :site and a.level = :level and a.ownerId is null""")
@NamedQuery(
        name = "Audience.ofSite",
        query =
                """
        select a from Audience a
        where a.siteId = :site and a.level = :level and a.groupId is null and a.ownerId is null""")
@NamedQuery(
        name = "Audience.ofOwner",
        query =
                """
        select a from Audience a
        where a.reachKey = :key and a.siteId = :site and a.level = nl.plein.persistence.audience.Level.OWNER
          and a.groupId is null""")
@NamedQuery(
        name = "Audience.ofSubgroup",
        query =
                """
        select a from Audience a where a.groupId = :group and a.siteId = :site and a.subgroupId = :subgroup""")
@NamedQuery(
        name = "Audience.ofGroupOwner",
        query =
                """
        select a from Audience a where a.groupId = :group and a.siteId = :site and a.ownerId = :owner""")
@NamedQuery(
        name = "Audience.allOfGroup",
        query =
                """
        select a from Audience a where a.groupId = :group and a.siteId = :site and a.ownerId is null""")
@NamedQuery(
        name = "Audience.levels",
        query =
                """
        select new nl.plein.persistence.audience.LevelReach(a.level, a.reachKey, count(i))
        from Item i join i.readAudience a where i.groupId = :group and a.ownerId is null
        group by a.level, a.reachKey order by a.level, a.reachKey""")
@NamedQuery(
        name = "Audience.rebound",
        query =
                """
        update Audience a set a.reachKey = :key
        where a.siteId = :site and a.level = :level
          and (a.groupId is null or a.groupId in (
            select g.id from Group g
            where g.siteId = :site and g.openness = nl.plein.persistence.group.Openness.OPEN))""")
@NamedQuery(
        name = "Audience.following",
        query =
                """
        select i.id from ListedItem i, Audience a
        where a.id = i.readAudienceId and a.siteId = :site and a.level = :level
          and (a.groupId is null or a.groupId in (
            select g.id from Group g
            where g.siteId = :site and g.openness = nl.plein.persistence.group.Openness.OPEN))""")
@NamedQuery(
        name = "Audience.told",
        query =
                """
        select v.id from ProfileValue v, Audience a, ProfileField f
        where a.id = v.audienceId and a.siteId = :site and a.level = :level and a.groupId is null
          and f.id = v.fieldId and f.removed is null""")
@Table(name = "audience")
public class Audience {

    @Id
    @SequenceGenerator(name = "audience_seq", sequenceName = "audience_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audience_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "subgroup_id")
    private Long subgroupId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reach_level")
    private Level level;

    @Column(name = "reach_key")
    private String reachKey;

    protected Audience() {} // JPA

    /**
     * @param groupId number of the group, or null for something of the site itself
     * @param ownerId number of the account, only for level OWNER
     * @param bounds what site and group allow
     */
    public Audience(Long groupId, Long ownerId, Level level, Bounds bounds) {
        this.siteId = bounds.siteId();
        this.groupId = groupId;
        this.ownerId = ownerId;
        this.level = level;
        bound(bounds);
    }

    /** For members of a subgroup: always narrower than what group and site allow. */
    static Audience ofSubgroup(long group, long subgroup, Bounds bounds) {
        var audience = new Audience(group, null, Level.SUBGROUP, bounds);
        audience.subgroupId = subgroup;
        audience.bound(bounds);
        return audience;
    }

    /** Computes the reach anew, after the openness of group or site changed. */
    public final void bound(Bounds bounds) {
        reachKey = reach(bounds);
    }

    /** The key of those who may read it in these bounds, of this moment or of another. */
    public String reach(Bounds bounds) {
        return subgroupId == null ? bounds.reach(level, groupId, ownerId) : ReachKey.subgroup(subgroupId);
    }

    public long id() {
        return id;
    }

    public long siteId() {
        return siteId;
    }

    /** Number of its group, or null. */
    public Long groupId() {
        return groupId;
    }

    Long ownerId() {
        return ownerId;
    }

    Long subgroupId() {
        return subgroupId;
    }

    public Level level() {
        return level;
    }

    public String reachKey() {
        return reachKey;
    }

    /** Whether people who are not signed in to the place may read it: such reading needs no audit event. */
    public boolean closed() {
        return ReachKey.closed(reachKey);
    }
}
