package nl.plein.persistence.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A word that items of a site carry, or another word for one of those. Two labels that sound the same are one tag; who
 * carries it is known by {@link nl.plein.persistence.item.ItemTag}.
 */
@Entity
@NamedQuery(
        name = "Tag.ofSite",
        query = "select t from Tag t where t.siteId = :site and t.categoryId is not null order by t.place, t.id")
@NamedQuery(name = "Tag.spoken", query = "select t from Tag t where t.siteId = :site and t.spoken in :spoken")
@NamedQuery(
        name = "Tag.held",
        query = "select t from Tag t where t.siteId = :site and t.spoken in :spoken order by t.id",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = "Tag.inGroup",
        query =
                """
        select t from Tag t where t.id in (select x.tagId from ItemTag x where x.groupId = :group)
          or t.id in (select y.tagId from GroupTag y where y.groupId = :group) order by t.id""")
@NamedQuery(
        name = "Tag.synonyms",
        query = "select t from Tag t where t.siteId = :site and t.meansId is not null order by t.spoken")
@NamedQuery(name = "Tag.passSynonyms", query = "update Tag t set t.meansId = :other where t.meansId = :tag")
@NamedQuery(name = "Tag.dropSynonyms", query = "delete from Tag t where t.meansId = :tag")
@Table(name = "tag")
public class Tag {

    @Id
    @SequenceGenerator(name = "tag_seq", sequenceName = "tag_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "category_id")
    private Long categoryId;

    @Column(name = "means_id")
    private Long meansId;

    private String label;
    private String spoken;

    @Column(name = "place_no")
    private int place;

    protected Tag() {} // JPA

    /** A word of somebody's own, in no category. */
    public Tag(UUID ref, long siteId, String label) {
        this.ref = ref.toString();
        this.siteId = siteId;
        rename(label);
    }

    /** Spells it in another way. */
    public final void rename(String newLabel) {
        label = newLabel;
        spoken = TagWord.spoken(newLabel);
    }

    /** From now on it stands in this category, and means itself. */
    public void stand(TagCategory category, int at) {
        meansId = null;
        categoryId = category.id();
        place = at;
    }

    /** From now on it is another word for this tag: nothing carries it. */
    public void mean(Tag other) {
        meansId = other.id;
        categoryId = null;
    }

    /** Changes place with another one. */
    public void swap(Tag other) {
        int mine = place;
        place = other.place;
        other.place = mine;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    /** Number of its category, or null. */
    public Long categoryId() {
        return categoryId;
    }

    /** Number of the tag that this is another word for, or its own. */
    public long meansId() {
        return meansId == null ? id : meansId;
    }

    /** Whether it is another word for a tag. */
    public boolean synonym() {
        return meansId != null;
    }

    public String label() {
        return label;
    }

    public String spoken() {
        return spoken;
    }

    public int place() {
        return place;
    }
}
