package nl.plein.persistence.group;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.persistence.shared.SearchText;

/** A place where members work together. It guards its openness and counts its members; their rows lie beside it. */
@Entity
@NamedQuery(
        name = "Place.group",
        query = "select g.siteId, g.id, g.openness, g.archived from Group g where g.ref = :ref")
@NamedQuery(name = "Group.byRef", query = "select g from Group g where g.ref = :ref and g.siteId = :site")
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

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "search_text")
    private String searchText;

    @Lob
    private String introduction;

    @Enumerated(EnumType.STRING)
    private Joining joining;

    private boolean leaving = true;

    @Column(name = "change_no")
    private int changeNo;

    @Column(name = "changed_by")
    private Long changedBy;

    private Instant changed;

    @Column(name = "changed_what")
    private String changedWhat;

    private Instant archived;

    private String welcome;

    @Embedded
    private Attention attention;

    @Embedded
    private GroupFace face = new GroupFace();

    @Embedded
    private GroupNeeds needs;

    @OneToMany(mappedBy = "group", cascade = CascadeType.PERSIST)
    private List<GroupOpenness> history = new ArrayList<>();

    protected Group() {} // JPA

    public Group(long siteId, String name, String purpose, Openness openness, Instant created) {
        this.ref = UUID.randomUUID().toString();
        this.siteId = siteId;
        describe(name, purpose);
        this.openness = openness;
        this.joining = openness == Openness.OPEN ? Joining.FREE : Joining.ON_REQUEST;
        this.created = created;
        this.attention = new Attention(created);
        history.add(new GroupOpenness(this, openness, created));
    }

    /** @param ref identifier that the form gave it, so that a form sent twice makes one group */
    public Group(UUID ref, long siteId, Charter charter, Openness openness, Instant created) {
        this(siteId, charter.name(), charter.purpose(), openness, created);
        this.ref = ref.toString();
        write(charter);
    }

    /** What its owners say of it. */
    public Charter charter() {
        return new Charter(
                name, purpose, introduction == null ? "" : introduction, joining, leaving, welcome(), face.inside());
    }

    /** From now on its owners say this of it; nothing happens when it is what they said already. */
    public void rewrite(Charter wished, long account, Instant at) {
        var what = wished.differences(charter());
        if (!what.isEmpty()) {
            write(wished);
            note(what, account, at);
        }
    }

    private void write(Charter charter) {
        describe(charter.name(), charter.purpose());
        introduction = charter.introduction();
        joining = charter.joining();
        leaving = charter.leaving();
        welcome = charter.welcome();
        face.introduce(charter.inside());
    }

    private void describe(String newName, String newPurpose) {
        name = newName;
        nameKey = LookAlike.of(newName);
        purpose = newPurpose;
        searchText = SearchText.of(newName, newPurpose);
    }

    /** Its owners changed this of it. */
    public void note(Collection<String> what, long account, Instant at) {
        changeNo++;
        changedBy = account;
        changed = at;
        changedWhat = String.join(",", what);
    }

    /** What was changed last, and by whom. */
    public GroupChange lastChange() {
        var what = changedWhat == null ? List.<String>of() : List.of(changedWhat.split(","));
        return new GroupChange(changeNo, changedBy, changed, what);
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

    /** From now on it is only read, or written in again. */
    public void archive(boolean wished, long account, Instant at) {
        if (wished != archived()) {
            archived = wished ? at : null;
            note(List.of("archived"), account, at);
        }
    }

    /** Whether it is only read. */
    public boolean archived() {
        return archived != null;
    }

    /** As {@link #turn(Openness, Instant)}, and it is known who did it. */
    public void turn(Openness wished, long account, Instant at) {
        turn(wished, at);
        note(List.of("openness"), account, at);
    }

    /** What it was before it became what it is; empty when it was always so. */
    public Optional<GroupOpenness> before() {
        return GroupOpenness.lastEnded(history);
    }

    /** Since when it is what it is. */
    public Instant openSince() {
        return GroupOpenness.current(history).map(GroupOpenness::since).orElse(created);
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

    /** From now on it stands on another site, whose fields are others; the caller moves what is in it as well. */
    public void moveTo(long site, long account, Instant at) {
        siteId = site;
        needs = new GroupNeeds();
        note(List.of("site"), account, at);
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

    /** What who comes in reads first, or empty. */
    public String welcome() {
        return welcome == null ? "" : welcome;
    }

    /** What it asks of who comes in, and shows of its members. */
    public GroupNeeds needs() {
        return needs == null ? new GroupNeeds() : needs;
    }

    /** From now on it asks and shows this. */
    public void need(GroupNeeds wished) {
        needs = new GroupNeeds(wished.asked(), wished.shown(), wished.why());
    }

    public Attention attention() {
        return attention;
    }

    public GroupFace face() {
        return face;
    }

    public Joining joining() {
        return joining;
    }

    /** Whether members may leave. */
    public boolean leaving() {
        return leaving;
    }

    public int memberCount() {
        return memberCount;
    }

    public Instant created() {
        return created;
    }

    /** What lists and pages may know of it. */
    public GroupRow row() {
        return new GroupRow(id, ref, name, purpose, openness, memberCount, archived, face.tagLine(), face.icon());
    }
}
