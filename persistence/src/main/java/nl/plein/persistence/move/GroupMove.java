package nl.plein.persistence.move;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.shared.Served;

/** A group goes from one site to another. Taking it back is a move of its own, the other way. */
@Entity
@NamedQuery(name = "GroupMove.byRef", query = "select m from GroupMove m where m.ref = :ref")
@NamedQuery(
        name = "GroupMove.undone",
        query =
                """
        select count(m) from GroupMove m
        where m.undoesId = :move and m.state <> nl.plein.persistence.move.GroupMove.State.FAILED""")
@NamedQuery(
        name = "GroupMove.later",
        query =
                """
        select count(m) from GroupMove m
        where m.groupId = :group and m.id > :move and m.state <> nl.plein.persistence.move.GroupMove.State.FAILED""")
@NamedQuery(
        name = "GroupMove.waiting",
        query =
                """
        select count(m) from GroupMove m
        where m.groupId = :group and m.state = nl.plein.persistence.move.GroupMove.State.WAITING""")
@NamedQuery(
        name = "GroupMove.ofSite",
        query =
                """
        select new nl.plein.persistence.move.MoveRow(
            m.id, m.ref, g.ref, g.name, a.name, b.name, b.host, m.state, m.asked, m.moved, m.people, m.came, m.dropped,
            m.items, m.undoesId, a.ref, a.state, b.ref, x.ref)
        from GroupMove m left join Group g on g.id = m.groupId left join Site a on a.id = m.fromSite
            left join Site b on b.id = m.toSite left join GroupMove x on x.id = m.undoesId
        where (m.fromSite = :site or m.toSite = :site) and m.id < :before order by m.id desc""")
@NamedQuery(
        name = "GroupMove.hostOfGroup",
        query =
                """
        select s.host, g.openness, g.id, s.openness, s.id from Group g left join Site s on s.id = g.siteId
        where g.ref = :ref and g.siteId <> :site
          and exists (select m.id from GroupMove m where m.groupId = g.id and m.fromSite = :site)
          and """
                        + Served.SITE)
@NamedQuery(
        name = "GroupMove.hostOfItem",
        query =
                """
        select s.host from ListedItem i left join Site s on s.id = i.siteId, Audience a
        where i.ref = :ref and i.siteId <> :site and a.id = i.readAudienceId and a.reachKey in :keys
          and exists (select m.id from GroupMove m where m.groupId = i.groupId and m.fromSite = :site)
          and """
                        + Served.SITE)
@NamedQuery(
        name = "GroupMove.hostOfDocument",
        query =
                """
        select s.host from Document d left join ListedItem i on i.id = d.itemId left join Site s on s.id = i.siteId,
            Audience a
        where d.ref = :ref and i.siteId <> :site and a.id = i.readAudienceId and a.reachKey in :keys
          and exists (select m.id from GroupMove m where m.groupId = i.groupId and m.fromSite = :site)
          and """
                        + Served.SITE)
@NamedQuery(
        name = "GroupMove.members",
        query = """
        update Membership m set m.siteId = :to where m.groupId = :group and m.until is null""")
@NamedQuery(name = "GroupMove.intakes", query = "update GroupIntake i set i.siteId = :to where i.groupId = :group")
@NamedQuery(
        name = "GroupMove.documents",
        query =
                """
        update Document d set d.siteId = :to
        where d.itemId in (select i.id from ListedItem i where i.groupId = :group)""")
@NamedQuery(
        name = "GroupMove.items",
        query = "select i from Item i where i.groupId = :group and i.id > :after order by i.id")
@NamedQuery(
        name = "GroupMove.itemNumber",
        query =
                """
        select count(i) from ListedItem i, Audience a
        where i.groupId = :group and a.id = i.readAudienceId and a.ownerId is null""")
@NamedQuery(
        name = "GroupMove.strangers",
        query =
                """
        select count(m) from Membership m where m.groupId = :group and m.until is null
          and not exists (select x.id from Membership x
            where x.accountId = m.accountId and x.siteId = :site and x.groupId is null and x.until is null)""")
@NamedQuery(
        name = "GroupMove.bare",
        query =
                """
        select count(s) from Site s where s.id = :site
          and not exists (select g.id from Group g where g.siteId = :site)
          and not exists (select i.id from ListedItem i where i.siteId = :site)
          and not exists (select m.id from GroupMove m
            where m.toSite = :site and m.state = nl.plein.persistence.move.GroupMove.State.WAITING)""")
@NamedQuery(
        name = "GroupMove.settled",
        query =
                """
        select m.accountId from Membership m where m.siteId = :site and m.groupId is null and m.until is null
          and not exists (select r.id from RoleGrant r where r.accountId = m.accountId and r.siteId = :site
            and r.role = nl.plein.persistence.account.Role.SITE_MANAGER and (r.until is null or r.until > :now))""")
@Table(name = "group_move")
public class GroupMove {

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }

    /** So long it can be taken back. */
    public static final Duration REGRET = Duration.ofDays(7);

    @Id
    @SequenceGenerator(name = "group_move_seq", sequenceName = "group_move_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_move_seq")
    private long id;

    private String ref;

    @Version
    private long version;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "from_site")
    private long fromSite;

    @Column(name = "to_site")
    private long toSite;

    @Column(name = "asked_by")
    private long askedBy;

    private Instant asked;

    @Column(name = "undoes_id")
    private Long undoesId;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant moved;
    private int people;
    private int came;
    private int dropped;
    private int items;

    /** Numbers of who became a member of the other site by it. */
    @Lob
    @Column(name = "came_accounts")
    private String cameAccounts;

    protected GroupMove() {} // JPA

    /** @param toSite number of the site that it goes to */
    public GroupMove(UUID ref, Group group, long toSite, long askedBy, Instant asked) {
        this.ref = ref.toString();
        this.groupId = group.id();
        this.fromSite = group.siteId();
        this.toSite = toSite;
        this.askedBy = askedBy;
        this.asked = asked;
    }

    /** The same way back. */
    public GroupMove back(UUID other, long account, Instant at) {
        var back = new GroupMove();
        back.ref = other.toString();
        back.groupId = groupId;
        back.fromSite = toSite;
        back.toSite = fromSite;
        back.askedBy = account;
        back.asked = at;
        back.undoesId = id;
        return back;
    }

    /** It was done, and this came of it. */
    public void done(int members, Collection<Long> newcomers, int gone, int moves, Instant at) {
        state = State.DONE;
        moved = at;
        people = members;
        came = newcomers.size();
        cameAccounts = newcomers.stream().map(String::valueOf).collect(Collectors.joining(","));
        dropped = gone;
        items = moves;
    }

    public void fail() {
        state = State.FAILED;
    }

    /** Whether it can be taken back at this moment, when nothing came after it. */
    public boolean revocable(Instant now) {
        return state == State.DONE && undoesId == null && now.isBefore(moved.plus(REGRET));
    }

    /** Numbers of who became a member of the other site by it. */
    public List<Long> newcomers() {
        return cameAccounts == null || cameAccounts.isEmpty()
                ? List.of()
                : Stream.of(cameAccounts.split(",")).map(Long::valueOf).toList();
    }

    /** Whether this site was made for it: the form gave both one identifier. */
    public boolean founded(UUID site) {
        return ref.equals(site.toString());
    }

    public boolean waiting() {
        return state == State.WAITING;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long groupId() {
        return groupId;
    }

    public long fromSite() {
        return fromSite;
    }

    public long toSite() {
        return toSite;
    }

    /** Number of the move that it takes back, or null. */
    public Long undoesId() {
        return undoesId;
    }

    public long askedBy() {
        return askedBy;
    }
}
