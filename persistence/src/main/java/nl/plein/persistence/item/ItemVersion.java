package nl.plein.persistence.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.shared.TagLine;

/** What an item said from a moment on: each version is kept, the newest too. */
@Entity
@NamedQuery(
        name = "ItemVersion.listed",
        query =
                """
        select new nl.plein.persistence.item.VersionRow(v.versionNo, v.title, a.displayName, v.made)
        from ItemVersion v left join Account a on a.id = v.editorId
        where v.itemId = :item and v.own in :shown order by v.versionNo desc""")
@NamedQuery(
        name = "ItemVersion.one",
        query =
                """
        select v from ItemVersion v where v.itemId = :item and v.versionNo = :number and v.own in :shown""")
@NamedQuery(
        name = "ItemVersion.all",
        query = """
        select v from ItemVersion v where v.itemId = :item order by v.versionNo""")
@Table(name = "item_version")
public class ItemVersion {

    @Id
    @SequenceGenerator(name = "item_version_seq", sequenceName = "item_version_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_version_seq")
    private long id;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "version_no")
    private int versionNo;

    private String title;

    @Lob
    private String body;

    @Column(name = "editor_id")
    private long editorId;

    private Instant made;

    @Column(name = "tag_line")
    private String tagLine;

    private boolean own; // made while the item was meant for nobody but its owner, who alone reads it

    protected ItemVersion() {} // JPA

    /** @param editorId number of the account that wrote this version */
    public ItemVersion(Item item, String body, long editorId, Instant made) {
        this.itemId = item.id();
        this.versionNo = item.versionNo();
        this.title = item.title();
        this.body = body;
        this.editorId = editorId;
        this.made = made;
        this.tagLine = TagLine.of(item.tags());
        this.own = item.own();
    }

    public int versionNo() {
        return versionNo;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public long editorId() {
        return editorId;
    }

    public Instant made() {
        return made;
    }

    /** Whether it was made while the item was meant for nobody but its owner. */
    public boolean own() {
        return own;
    }

    /** The words it carried then. */
    public List<String> tags() {
        return TagLine.words(tagLine);
    }
}
