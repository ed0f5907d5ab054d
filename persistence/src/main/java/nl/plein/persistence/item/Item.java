package nl.plein.persistence.item;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.shared.TagLine;

/**
 * Anything people share. It guards its lock number, its number of comments and its dates; it does not know who looks.
 */
@Entity
@NamedQuery(
        name = "Place.item",
        query =
                """
        select i.siteId, i.groupId, i.ownerId, a.reachKey, g.archived
        from Item i join i.readAudience a left join Group g on g.id = i.groupId where i.ref = :ref""")
@NamedQuery(
        name = "Item.byRef",
        query =
                """
        select i from Item i join i.readAudience a
        where i.ref = :ref and i.siteId = :site and a.reachKey in :keys""")
@NamedQuery(
        name = "Item.numberByRef",
        query =
                """
        select i.id from Item i join i.readAudience a
        where i.ref = :ref and i.siteId = :site and a.reachKey in :keys""")
@NamedQuery(
        name = "Item.allOfGroup",
        query = """
        select i from Item i where i.groupId = :group order by i.published, i.id""")
@Table(name = "item")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "dtype")
public abstract class Item {

    @Id
    @SequenceGenerator(name = "item_seq", sequenceName = "item_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_seq")
    private long id;

    private String ref;

    @Version
    @Column(name = "lock_no")
    private long lockNo;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "owner_id")
    private long ownerId;

    @ManyToOne
    @JoinColumn(name = "read_audience_id")
    private Audience readAudience;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    private List<ItemAudience> audiences = new ArrayList<>();

    private String title;
    private String excerpt;
    private Instant published;
    private Instant changed;

    @Column(name = "comment_count")
    private int commentCount;

    @Column(name = "version_no")
    private int versionNo;

    /** So many of its versions were made while it was meant for nobody but its owner. */
    @Column(name = "own_versions")
    private int ownVersions;

    @Column(name = "tag_line")
    private String tagLine;

    /** Number of the item that this is a copy of, or null. */
    @Column(name = "copy_of")
    private Long copyOf;

    @Column(name = "copied_owner_id")
    private Long copiedOwnerId;

    @Column(name = "copied_published")
    private Instant copiedPublished;

    protected Item() {} // JPA

    protected Item(Kind kind, UUID ref, Placing placing, Instant now) {
        this.kind = kind;
        this.ref = ref.toString();
        this.siteId = placing.siteId();
        this.groupId = placing.groupId();
        this.ownerId = placing.ownerId();
        this.readAudience = placing.audience();
        audiences.add(new ItemAudience(this, readAudience, now));
        this.published = now;
        this.changed = now;
    }

    /** Gives it a new title and excerpt; each such change is a new version. */
    protected void retitle(String newTitle, String newExcerpt, Instant now) {
        title = newTitle;
        excerpt = newExcerpt;
        changed = now;
        versionNo++;
        if (own()) {
            ownVersions++;
        }
    }

    /** Lets it show these words; that it carries them is kept apart. */
    public void label(List<String> words) {
        tagLine = TagLine.of(words);
    }

    /** It is a copy of this one: whose that was, and of when, stays said. */
    public void copies(Item original) {
        boolean first = original.copyOf == null;
        copyOf = original.id;
        copiedOwnerId = first ? Long.valueOf(original.ownerId) : original.copiedOwnerId;
        copiedPublished = first ? original.published : original.copiedPublished;
    }

    /** What it is a copy of; empty for a text of its own. */
    public Optional<CopiedText> copied() {
        return Optional.ofNullable(copyOf).map(from -> new CopiedText(from, copiedOwnerId, copiedPublished));
    }

    /**
     * From this moment on it is meant for this audience; for whom it was meant before stays known. What was meant for
     * nobody but its owner so far is new at this moment.
     */
    public void showTo(Audience audience, Instant at) {
        if (audience.id() == readAudience.id()) {
            return;
        }
        if (audience.level() != Level.OWNER && !shared()) {
            published = at;
        }
        audiences.stream().filter(ItemAudience::current).forEach(span -> span.end(at));
        audiences.add(new ItemAudience(this, audience, at));
        readAudience = audience;
    }

    /** With its group it goes to another site; for whom it was meant on this one stays known. */
    public void moveTo(long site, Audience audience, Instant at) {
        siteId = site;
        showTo(audience, at);
    }

    /** Whether nobody changed it since this lock number was shown to the person who edits. */
    public boolean unchangedSince(long shownLock) {
        return lockNo == shownLock;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public ItemId itemId() {
        return new ItemId(ref());
    }

    public long lockNo() {
        return lockNo;
    }

    public Kind kind() {
        return kind;
    }

    public long siteId() {
        return siteId;
    }

    public Long groupId() {
        return groupId;
    }

    public long ownerId() {
        return ownerId;
    }

    public Audience readAudience() {
        return readAudience;
    }

    public String title() {
        return title;
    }

    public String excerpt() {
        return excerpt;
    }

    public Instant published() {
        return published;
    }

    public Instant changed() {
        return changed;
    }

    public int commentCount() {
        return commentCount;
    }

    /** The words it carries. */
    public List<String> tags() {
        return TagLine.words(tagLine);
    }

    /** Number of its newest version, from 1. */
    public int versionNo() {
        return versionNo;
    }

    /** Whether it was ever meant for others than its owner. */
    public boolean shared() {
        return !audiences.stream().allMatch(ItemAudience::own);
    }

    /** Whether it is meant for nobody but its owner. */
    public boolean own() {
        return readAudience.level() == Level.OWNER;
    }
}
