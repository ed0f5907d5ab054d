package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.shared.Slice;

/** How open a group was from one moment until another. The group writes these rows itself; ended rows stay. */
@Entity
@NamedQuery(
        name = "Group.silent",
        query =
                """
        select g from Group g where g.siteId = :site and g.archived is null and g.attention.lastActive < :before
          and (g.attention.kept is null or g.attention.kept < :before)
          and (g.attention.reminded is null or g.attention.reminded < g.attention.lastActive
            or g.attention.reminded < g.attention.kept)
        order by g.attention.lastActive, g.id""")
@NamedQuery(
        name = "Group.first",
        query =
                """
        select new nl.plein.persistence.group.GroupRow(
            g.id, g.ref, g.name, g.purpose, g.openness, g.memberCount, g.archived, g.face.tagLine,
            g.face.icon)
        from Group g
        where g.siteId = :site and (g.openness <> nl.plein.persistence.group.Openness.HIDDEN or g.id in :mine)
        order by g.name""",
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@Table(name = "group_openness")
public class GroupOpenness {

    @Id
    @SequenceGenerator(name = "group_openness_seq", sequenceName = "group_openness_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_openness_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "group_id")
    private Group group;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    protected GroupOpenness() {} // JPA

    GroupOpenness(Group group, Openness openness, Instant since) {
        this.group = group;
        this.openness = openness;
        this.since = since;
    }

    void end(Instant at) {
        until = at;
    }

    boolean current() {
        return until == null;
    }

    public Openness openness() {
        return openness;
    }

    public Instant since() {
        return since;
    }

    /** When it ended, or null while it holds. */
    public Instant until() {
        return until;
    }

    /** The span that goes on, of one group's. */
    static Optional<GroupOpenness> current(List<GroupOpenness> history) {
        return history.stream().filter(GroupOpenness::current).findFirst();
    }

    /** The span that ended last, of one group's; empty when none did. */
    static Optional<GroupOpenness> lastEnded(List<GroupOpenness> history) {
        return history.stream()
                .filter(span -> !span.current())
                .max(Comparator.comparing(GroupOpenness::until).thenComparing(GroupOpenness::since));
    }
}
