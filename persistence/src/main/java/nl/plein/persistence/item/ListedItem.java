package nl.plein.persistence.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.plein.persistence.shared.Slice;

/**
 * What lists read of an item: the same rows as {@link Item}, without the tables of the kinds, so that the cost of a
 * list does not grow with the number of kinds. Only its counter is written through it, which must not disturb who edits
 * the item.
 */
@Entity
@Table(name = "item")
@NamedQuery(
        name = "Item.newest",
        query = ItemQueries.ROW + ItemQueries.SEEN + ItemQueries.SERVED + ItemQueries.ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "Item.newestOfSite",
        query = ItemQueries.ROW + ItemQueries.SEEN + " and i.siteId = :site" + ItemQueries.SITE_ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "Item.newestOfGroup",
        query = ItemQueries.ROW + ItemQueries.SEEN + ItemQueries.OF_GROUP + ItemQueries.GROUP_ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "Item.newestOfSites",
        query = ItemQueries.ROW
                + ItemQueries.SEEN
                + " and i.siteId in :sites "
                + ItemQueries.SERVED
                + ItemQueries.ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(
        name = "Item.newestOfOwner",
        query = ItemQueries.ROW
                + ItemQueries.SEEN
                + " and i.siteId = :site and i.ownerId = :owner"
                + ItemQueries.OWNER_ORDER,
        hints = @QueryHint(name = Slice.LIMITED, value = Slice.LIMIT))
@NamedQuery(name = "Item.page", query = ItemQueries.PAGE)
@NamedQuery(
        name = "Item.commented",
        query = "update ListedItem i set i.commentCount = i.commentCount + 1 where i.id = :item")
class ListedItem {

    @Id
    private long id;

    private String ref;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "read_audience_id")
    private long readAudienceId;

    private String title;
    private String excerpt;
    private Instant published;
    private Instant changed;

    @Column(name = "comment_count")
    private int commentCount;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "own_versions")
    private int ownVersions;

    @Column(name = "tag_line")
    private String tagLine;

    @Column(name = "copied_owner_id")
    private Long copiedOwnerId;

    @Column(name = "copied_published")
    private Instant copiedPublished;

    @Column(name = "lock_no")
    private long lockNo;

    protected ListedItem() {} // JPA
}
