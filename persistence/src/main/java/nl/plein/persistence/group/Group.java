package nl.plein.persistence.group;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A place where members work together. It guards its openness and counts its members; rows of members lie beside it.
 */
@Entity
@NamedQuery(name = "Place.group", query = "select g.siteId, g.id, g.openness from Group g where g.ref = :ref")
@NamedQuery(name = "Group.byRef", query = "select g from Group g where g.ref = :ref and g.siteId = :site")
@NamedQuery(
        name = "Group.listed",
        query =
                """
        select new nl.plein.persistence.group.GroupRow(g.id, g.ref, g.name, g.purpose, g.openness, g.memberCount)
        from Group g
        where g.siteId = :site and g.name > :after
          and (g.openness <> nl.plein.persistence.group.Openness.HIDDEN or g.id in :mine)
        order by g.name""")
@NamedQuery(
        name = "Group.everywhere",
        query = """
        select g from Group g where g.name > :after order by g.name""")
@Table(name = "plein_group")
public class Group {

    @Id
    @SequenceGenerator(name = "plein_group_seq", sequenceName = "plein_group_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plein_group_seq")
    private long id;

    private String ref;

    @Version
    private long version;

    @Column(name = "site_id")
    private long siteId;

    private String name;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    @Column(name = "member_count")
    private int memberCount;

    private Instant created;

    @OneToMany(mappedBy = "group", cascade = CascadeType.PERSIST)
    private List<GroupOpenness> history = new ArrayList<>();

    protected Group() {} // JPA

    public Group(long siteId, String name, String purpose, Openness openness, Instant created) {
        this.ref = UUID.randomUUID().toString();
        this.siteId = siteId;
        this.name = name;
        this.purpose = purpose;
        this.openness = openness;
        this.created = created;
        history.add(new GroupOpenness(this, openness, created));
    }

    /** One member more; the caller adds the membership in the same transaction. */
    public void grow() {
        memberCount++;
    }

    /** One member less; the caller ends the membership in the same transaction. */
    public void shrink() {
        memberCount--;
    }

    public boolean open() {
        return openness == Openness.OPEN;
    }

    /**
     * From now on it is as open as this; what it was stays known. The caller computes the reach of its audiences anew
     * in the same transaction ({@code AudienceRepository.bound}).
     */
    public void turn(Openness wished, Instant at) {
        history.stream().filter(GroupOpenness::current).forEach(span -> span.end(at));
        history.add(new GroupOpenness(this, wished, at));
        openness = wished;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public GroupId groupId() {
        return new GroupId(ref());
    }

    public long siteId() {
        return siteId;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public Openness openness() {
        return openness;
    }

    public int memberCount() {
        return memberCount;
    }

    public Instant created() {
        return created;
    }

    /** What lists and pages may know of it. */
    public GroupRow row() {
        return new GroupRow(id, ref, name, purpose, openness, memberCount);
    }
}
