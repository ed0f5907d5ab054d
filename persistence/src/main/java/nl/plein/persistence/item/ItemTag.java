package nl.plein.persistence.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.plein.persistence.shared.Slice;

/** That an item carries a tag. It knows the group and the moment of the item, so that lists need no other order. */
@Entity
@NamedQuery(name = "ItemTag.ofItem", query = "select x from ItemTag x where x.itemId = :item")
@NamedQuery(
        name = "ItemTag.number",
        query =
                """
        select count(x) from ItemTag x, ListedItem i, Audience a
        where x.tagId = :tag and i.id = x.itemId and a.id = i.readAudienceId and a.ownerId is null""")
@NamedQuery(
        name = "ItemTag.numberIn",
        query =
                """
        select count(distinct x.itemId) from ItemTag x, ListedItem i, Audience a
        where i.id = x.itemId and a.id = i.readAudienceId and a.ownerId is null
          and x.tagId in (select t.id from Tag t where t.categoryId = :category)""")
@NamedQuery(
        name = "ItemTag.respell",
        query =
                """
        update ListedItem i set i.tagLine = function('REPLACE', i.tagLine, :old, :new)
        where i.id in (select x.itemId from ItemTag x where x.tagId = :tag)""")
@NamedQuery(
        name = "ItemTag.respellInGroup",
        query =
                """
        update ListedItem i set i.tagLine = function('REPLACE', i.tagLine, :old, :new)
        where i.id in (select x.itemId from ItemTag x where x.tagId = :tag and x.groupId = :group)""")
@NamedQuery(
        name = "ItemTag.pass",
        query = "update ItemTag x set x.tagId = :other where x.tagId = :tag and x.groupId = :group")
@NamedQuery(
        name = "ItemTag.respellBoth",
        query =
                """
        update ListedItem i set i.tagLine = function('REPLACE', i.tagLine, :old, :new)
        where i.id in (select x.itemId from ItemTag x where x.tagId = :tag)
          and i.id in (select y.itemId from ItemTag y where y.tagId = :other)""")
@NamedQuery(
        name = "ItemTag.dropBoth",
        query =
                """
        delete from ItemTag x
        where x.tagId = :tag and x.itemId in (select y.itemId from ItemTag y where y.tagId = :other)""")
@NamedQuery(name = "ItemTag.merge", query = "update ItemTag x set x.tagId = :other where x.tagId = :tag")
@NamedQuery(name = "ItemTag.drop", query = "delete from ItemTag x where x.tagId = :tag")
@NamedQuery(
        name = "ItemTag.itemsOfSite",
        query = ItemQueries.TAGGED + ItemQueries.TAGGED_ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "ItemTag.itemsOfGroup",
        query = ItemQueries.TAGGED
                + " and t.groupId = (select x.id from Group x where x.ref = :group and x.siteId = :site)"
                + ItemQueries.TAGGED_ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@Table(name = "item_tag")
public class ItemTag {

    @Id
    @SequenceGenerator(name = "item_tag_seq", sequenceName = "item_tag_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_tag_seq")
    private long id;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "tag_id")
    private long tagId;

    @Column(name = "group_id")
    private Long groupId;

    private Instant published;

    protected ItemTag() {} // JPA

    public ItemTag(Item item, long tagId) {
        this.itemId = item.id();
        this.tagId = tagId;
        this.groupId = item.groupId();
        this.published = item.published();
    }

    /** The item became new at another moment. */
    public void follow(Item item) {
        published = item.published();
    }

    public long tagId() {
        return tagId;
    }
}
