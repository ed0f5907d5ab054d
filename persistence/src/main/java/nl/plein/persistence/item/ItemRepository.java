package nl.plein.persistence.item;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Slice;
import nl.plein.persistence.shared.Target;

/** Items and their versions. Every list and every single item is read through the viewer's keys. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ItemRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The item, when this viewer may read it and it stands on this site. */
    public Optional<Item> find(ItemId id, long site, Viewer viewer) {
        return em.createNamedQuery("Item.byRef", Item.class)
                .setParameter("ref", id.value().toString())
                .setParameter("site", site)
                .setParameter("keys", viewer.keys())
                .getResultStream()
                .findFirst();
    }

    /** @throws NoSuchThing when it is not there for this viewer */
    public Item get(ItemId id, long site, Viewer viewer) {
        return find(id, site, viewer).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ITEM, id.value())));
    }

    /**
     * An item with all that its page shows of it, through the same keys.
     *
     * @throws NoSuchThing when it is not there for this viewer
     */
    public ItemPageRow page(ItemId id, long site, Viewer viewer) {
        return em.createNamedQuery("Item.page", ItemPageRow.class)
                .setParameter("ref", id.value().toString())
                .setParameter("site", site)
                .setParameter("known", viewer.known())
                .setParameter("keys", viewer.keys())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ITEM, id.value())));
    }

    /**
     * Finds an item as {@link #get} finds it, without reading it.
     *
     * @throws NoSuchThing when it is not there for this viewer
     */
    public void demand(ItemId id, long site, Viewer viewer) {
        em.createNamedQuery("Item.numberByRef", Long.class)
                .setParameter("ref", id.value().toString())
                .setParameter("site", site)
                .setParameter("keys", viewer.keys())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ITEM, id.value())));
    }

    /** Stores it and gives it its number at once, since its version and its documents need that. */
    public void add(Item item) {
        em.persist(item);
        em.flush();
    }

    public void add(ItemVersion version) {
        em.persist(version);
    }

    /** One comment more below the item; whoever edits it at this moment is not disturbed. */
    public void commented(Item item) {
        em.createNamedQuery("Item.commented").setParameter("item", item.id()).executeUpdate();
    }

    /** The newest items of all sites that this viewer may read. */
    public Slice<ItemRow> newest(Viewer viewer, Cursor from, int size) {
        return slice(em.createNamedQuery("Item.newest", ItemRow.class), viewer, from, size);
    }

    /** The newest items of one site. */
    public Slice<ItemRow> newestOfSite(long site, Viewer viewer, Cursor from, int size) {
        var query = em.createNamedQuery("Item.newestOfSite", ItemRow.class).setParameter("site", site);
        return slice(query, viewer, from, size);
    }

    /** The newest items of the sites that this viewer is a member of. */
    public Slice<ItemRow> newestOfSites(Viewer viewer, Cursor from, int size) {
        var sites = viewer.sites();
        return sites.isEmpty()
                ? new Slice<>(List.of(), null)
                : slice(
                        em.createNamedQuery("Item.newestOfSites", ItemRow.class).setParameter("sites", sites),
                        viewer,
                        from,
                        size);
    }

    /** The newest items of one person on a site. */
    public Slice<ItemRow> newestOfOwner(long site, long owner, Viewer viewer, Cursor from, int size) {
        var query = em.createNamedQuery("Item.newestOfOwner", ItemRow.class)
                .setParameter("site", site)
                .setParameter("owner", owner);
        return slice(query, viewer, from, size);
    }

    /** The newest items of one group on a site; none where there is no such group. */
    public Slice<ItemRow> newestOfGroup(long site, GroupId group, Viewer viewer, Cursor from, int size) {
        var query = em.createNamedQuery("Item.newestOfGroup", ItemRow.class)
                .setParameter("group", group.value().toString())
                .setParameter("site", site);
        return slice(query, viewer, from, size);
    }

    /** The newest items of a site that carry tags. */
    public Slice<ItemRow> tagged(long site, Tagged wished, Viewer viewer, Cursor from, int size) {
        var group = wished.group();
        var query = em.createNamedQuery(group == null ? "ItemTag.itemsOfSite" : "ItemTag.itemsOfGroup", ItemRow.class)
                .setParameter("site", site)
                .setParameter("tag", wished.tags().get(0))
                .setParameter("tags", wished.tags())
                .setParameter("all", (long) wished.tags().size());
        if (group != null) {
            query.setParameter("group", group.value().toString());
        }
        return slice(query, viewer, from, size);
    }

    /** All items of a group, oldest first: for the archive, which exports a group whole. */
    public List<Item> allOfGroup(long group) {
        return em.createNamedQuery("Item.allOfGroup", Item.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** The versions of an item that this viewer may read, newest first, at most a hundred. */
    public List<VersionRow> versions(Item item, Viewer viewer) {
        return em.createNamedQuery("ItemVersion.listed", VersionRow.class)
                .setParameter("item", item.id())
                .setParameter("shown", shown(item, viewer))
                .setMaxResults(100)
                .getResultList();
    }

    /** One version of an item; empty when it is not there for this viewer. */
    public Optional<ItemVersion> version(Item item, int number, Viewer viewer) {
        return em.createNamedQuery("ItemVersion.one", ItemVersion.class)
                .setParameter("item", item.id())
                .setParameter("shown", shown(item, viewer))
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** All versions of an item with their texts, oldest first: for the archive. */
    public List<ItemVersion> allVersions(Item item) {
        return em.createNamedQuery("ItemVersion.all", ItemVersion.class)
                .setParameter("item", item.id())
                .getResultList();
    }

    /** Versions that its owner kept to oneself are for the owner only. */
    private static List<Boolean> shown(Item item, Viewer viewer) {
        return viewer.is(item.ownerId()) ? List.of(false, true) : List.of(false);
    }

    private static Slice<ItemRow> slice(TypedQuery<ItemRow> query, Viewer viewer, Cursor from, int size) {
        var rows = query.setParameter("keys", viewer.keys())
                .setParameter("known", viewer.known())
                .setParameter("time", from.time())
                .setParameter("id", from.id())
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(rows, size, ItemRow::cursor);
    }
}
