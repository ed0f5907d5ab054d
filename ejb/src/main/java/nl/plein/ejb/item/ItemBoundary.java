package nl.plein.ejb.item;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plein.ejb.tag.Tagging;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemVersion;
import nl.plein.persistence.item.Placing;
import nl.plein.persistence.item.VersionRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.tag.Tag;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Items one by one: reading, writing, changing. */
@Stateless
@Boundary
public class ItemBoundary {

    @Inject
    ItemRepository items;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    AudienceRepository audiences;

    @Inject
    SubgroupRepository subgroups;

    @Inject
    DocumentRepository documents;

    @Inject
    ItemReading reading;

    @Inject
    Tagging tagging;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * An item with all that its page shows. Reading what is closed leaves an event before this returns.
     *
     * @throws NoSuchThing when it is not there for this viewer, or stands on another site
     */
    @Open("read through the viewer's keys")
    public ItemDetails view(long site, ItemId id) {
        var item = items.page(id, site, me.viewer());
        if (item.closed()) {
            reading.happened(id, item.reachKey());
        }
        return reading.details(item);
    }

    /** Whether this item was written already by this person: a form that is sent twice finds it. */
    @Open("tells a person of their own item only")
    public boolean written(long site, ItemId id) {
        return me.signedIn()
                && items.find(id, site, me.viewer())
                        .filter(item -> item.ownerId() == me.id())
                        .isPresent();
    }

    /** The versions of an item, newest first. */
    @Open("read through the viewer's keys")
    public List<VersionRow> versions(long site, ItemId id) {
        return items.versions(items.get(id, site, me.viewer()), me.viewer());
    }

    /**
     * One version of an item.
     *
     * @throws NoSuchThing when there is no such version for this viewer
     */
    @Open("read through the viewer's keys")
    public VersionDetails version(long site, ItemId id, int number) {
        var item = items.get(id, site, me.viewer());
        if (item.readAudience().closed()) {
            reading.happened(id, item.readAudience().reachKey());
        }
        return items.version(item, number, me.viewer())
                .map(VersionDetails::of)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ITEM, id.value())));
    }

    /** Writes a blog in a group. */
    @Requires(Right.ITEM_WRITE)
    public void write(WriteBlog command) {
        var text = command.draft().text();
        var group = groups.get(command.group(), command.site());
        var now = clock.instant();
        var audience = audience(group, command.draft(), null);
        var placing = new Placing(group.siteId(), group.id(), me.id(), audience);
        var blog = new Blog(command.item().value(), placing, text, now);
        var tags = tagging.choose(group.siteId(), command.draft().tags(), List.of());
        blog.label(tags.stream().map(Tag::label).toList());
        items.add(blog);
        tagging.hang(blog, tags);
        keepVersion(blog);
        attach(blog, command.draft().documents());
        attachImages(blog);
        stir(blog, now);
    }

    /**
     * Changes a blog.
     *
     * @throws Refusal when somebody changed it since this person began; nothing is saved then
     */
    @Requires(Right.ITEM_EDIT)
    public void edit(EditBlog command) {
        var text = command.draft().text();
        var blog = (Blog) items.get(command.item(), command.site(), me.viewer());
        if (!blog.unchangedSince(command.lockNo())) {
            throw new Refusal("item.edit.conflict");
        }
        var now = clock.instant();
        var tags = tagging.choose(blog.siteId(), command.draft().tags(), blog.tags());
        blog.showTo(audience(groups.get(blog.groupId()), command.draft(), blog.readAudience()), now);
        blog.rewrite(text, now);
        blog.label(tags.stream().map(Tag::label).toList());
        tagging.hang(blog, tags);
        keepVersion(blog);
        attach(blog, command.draft().documents());
        attachImages(blog);
        stir(blog, now);
    }

    /** The group is in use from the moment something is new in it for others than its writer. */
    private void stir(Blog blog, Instant now) {
        if (blog.published().equals(now) && !blog.own()) {
            groups.stir(blog.groupId(), now);
        }
    }

    private void keepVersion(Blog blog) {
        items.add(new ItemVersion(blog, blog.body(), me.id(), blog.changed()));
    }

    /** @param before whom it was meant for, or null for something new */
    private Audience audience(Group group, Draft draft, Audience before) {
        var site = sites.get(group.siteId());
        var bounds = new Bounds(site.id(), site.openness(), group.open());
        return switch (draft.level()) {
            case OWNER -> audiences.ofOwnerIn(group.id(), me.id(), bounds);
            case SUBGROUP -> ofSubgroup(group, draft, before, bounds);
            default -> audiences.ofGroup(group.id(), draft.level(), bounds);
        };
    }

    private Audience ofSubgroup(Group group, Draft draft, Audience before, Bounds bounds) {
        if (draft.subgroup() == null && before != null && before.level() == Level.SUBGROUP) {
            return before;
        }
        return Optional.ofNullable(draft.subgroup())
                .flatMap(chosen -> subgroups.find(chosen, group.id()))
                .filter(chosen -> me.viewer().holds(ReachKey.subgroup(chosen.id())))
                .map(chosen -> audiences.ofSubgroup(group.id(), chosen.id(), bounds))
                .orElseThrow(() -> new Refusal("item.audience.subgroup.empty"));
    }

    private void attach(Item item, List<DocumentId> uploaded) {
        for (DocumentId id : uploaded) {
            documents
                    .loose(id, item.siteId(), me.id())
                    .orElseThrow(() -> new Refusal("document.gone"))
                    .attach(item.id());
        }
    }

    /** Images that the text shows and that this person has just uploaded come along; others are there already. */
    private void attachImages(Blog blog) {
        for (DocumentId id : RichText.images(blog.body())) {
            documents.loose(id, blog.siteId(), me.id()).ifPresent(image -> image.attach(blog.id()));
        }
    }
}
