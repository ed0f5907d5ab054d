package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.shared.LookAlike;

/** Some of the members of a group, under a name: what is meant for them is read by nobody else. */
@Entity
@NamedQuery(
        name = "Subgroup.byRef",
        query = "select s from Subgroup s where s.ref = :ref and s.groupId = :group and s.removed is null")
@NamedQuery(
        name = "Subgroup.all",
        query =
                """
        select new nl.plein.persistence.group.SubgroupRow(s.id, s.ref, s.name, s.memberCount)
        from Subgroup s where s.groupId = :group and s.removed is null order by s.name""")
@NamedQuery(
        name = "Subgroup.alike",
        query =
                """
        select count(s) from Subgroup s where s.groupId = :group and s.nameKey = :key and s.ref <> :ref""")
@NamedQuery(
        name = "Subgroup.inside",
        query =
                """
        select m from Membership m, SubgroupMember x
        where x.subgroupId = :subgroup and x.until is null
          and m.accountId = x.accountId and m.groupId = :group and m.until is null""")
@NamedQuery(
        name = "Subgroup.used",
        query = "select count(i) from Item i join i.readAudience a where a.subgroupId = :subgroup")
@Table(name = "subgroup")
public class Subgroup {

    @Id
    @SequenceGenerator(name = "subgroup_seq", sequenceName = "subgroup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subgroup_seq")
    private long id;

    private String ref;

    @Version
    private long version;

    @Column(name = "group_id")
    private long groupId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "member_count")
    private int memberCount;

    private Instant created;
    private Instant removed;

    protected Subgroup() {} // JPA

    public Subgroup(UUID ref, long groupId, String name, Instant created) {
        this.ref = ref.toString();
        this.groupId = groupId;
        this.name = name;
        this.nameKey = LookAlike.of(name);
        this.created = created;
    }

    /** From now on it has this name. */
    public void rename(String wished) {
        name = wished;
        nameKey = LookAlike.of(wished);
    }

    /** It is there no more; the row stays, because it is known who was in it. Its name is free again. */
    void remove(Instant at) {
        removed = at;
        nameKey = "removed:" + ref;
    }

    /** One more, or one less; the caller holds the group locked. */
    void count(int more) {
        memberCount += more;
    }

    public long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    /** What lists and pages may know of it. */
    public SubgroupRow row() {
        return new SubgroupRow(id, ref, name, memberCount);
    }
}
