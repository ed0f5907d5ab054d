package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Piece;
import nl.plein.audit.archive.Story;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.archive.RecordHead;
import nl.plein.persistence.archive.RecordRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.comment.CommentRepository;
import nl.plein.persistence.comment.CommentRow;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemVersion;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;

/** Reads the records of a group, one transaction for each, so that a large group is never held as a whole. */
@ApplicationScoped
@Transactional
public class RecordReader {

    private static final int COMMENTS = 200;

    @Inject
    RecordRepository records;

    @Inject
    ItemRepository items;

    @Inject
    CommentRepository comments;

    @Inject
    Employers employers;

    @Inject
    LifeReader lives;

    @Inject
    SiteRepository sites;

    @Inject
    ByteStore store;

    /** The outline of a group on its way: what it and its pieces are called, in the order of the package. */
    public GroupHoldings open(GroupId id, Handover handover) {
        var group = records.group(id).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, id.value())));
        var site = sites.get(group.siteId());
        var origin = handover.sent(origin(site));
        var last = last(group, true);
        var holdings = new GroupHoldings(
                this,
                origin,
                Records.archive(site, lives.of(site, origin), last),
                Records.dossier(group, lives.of(group, site, origin), last));
        outline(group, holdings);
        return holdings;
    }

    /** One item with everything around it. */
    public Piece item(Holdings.Origin origin, long number, List<Document> documents) {
        return item(origin, number, documents, true);
    }

    /**
     * One item with everything around it.
     *
     * @param own also what only its writer reads
     */
    public Piece item(Holdings.Origin origin, long number, List<Document> documents, boolean own) {
        var item = item(number);
        var versions = items.allVersions(item).stream()
                .filter(version -> own || !version.own())
                .toList();
        var author = employers.account(item.ownerId());
        var whole = new Records.Whole(
                item,
                RichText.clean(((Blog) item).body()),
                author.displayName(),
                employers.of(author, origin),
                copied(item, versions.get(0).title(), origin),
                lives.of(item, sites.get(item.siteId()), origin, own),
                versions.stream().map(this::edition).toList(),
                versions.stream()
                        .map(version -> employers.of(employers.account(version.editorId()), origin))
                        .toList(),
                remarks(item.id()),
                documents);
        return Records.item(whole, hash -> () -> store.open(hash));
    }

    /** One document of an item. */
    public Piece document(Holdings.Origin origin, long number, Document document) {
        var organisation = employers.of(employers.account(document.ownerId()), origin);
        var item = item(number);
        var life = lives.of(item, sites.get(item.siteId()), origin, false);
        return Records.document(document, item, organisation, life, hash -> () -> store.open(hash));
    }

    /** Whose records a site makes, and whom a receiver can ask. */
    public Holdings.Origin origin(Site site) {
        return Provenance.of(employers.organisation(site.organisationId()), site.name());
    }

    /**
     * The last time anything in a group changed.
     *
     * @param own also what somebody keeps to oneself
     */
    public Instant last(Group group, boolean own) {
        return records.latest(group.id(), own).orElse(group.created());
    }

    /** Named by its title in the copy: what the original is called by now is not for every reader of the copy. */
    private Records.Copied copied(Item item, String title, Holdings.Origin origin) {
        return item.copied()
                .map(copied -> {
                    var writer = employers.account(copied.owner());
                    return new Records.Copied(
                            new Story.Source(writer.displayName(), copied.published()),
                            employers.of(writer, origin),
                            records.item(copied.item())
                                    .map(original -> Records.item(original.ref().toString(), title))
                                    .orElse(null));
                })
                .orElse(null);
    }

    private void outline(Group group, GroupHoldings holdings) {
        Map<Long, List<Document>> documents = new HashMap<>();
        for (Document document : records.documents(group.id())) {
            documents
                    .computeIfAbsent(document.itemId(), none -> new ArrayList<>())
                    .add(document);
        }
        for (RecordHead head : records.items(group.id())) {
            holdings.add(head, documents.getOrDefault(head.id(), List.of()));
        }
    }

    private Item item(long number) {
        return records.item(number).orElseThrow(() -> new IllegalStateException("item " + number + " is gone"));
    }

    private Story.Edition edition(ItemVersion version) {
        return new Story.Edition(
                version.versionNo(),
                version.title(),
                employers.account(version.editorId()).displayName(),
                version.made(),
                RichText.clean(version.body()));
    }

    private List<Story.Remark> remarks(long item) {
        List<Story.Remark> remarks = new ArrayList<>();
        List<CommentRow> page = comments.below(item, 0, COMMENTS);
        while (!page.isEmpty()) {
            page.forEach(row ->
                    remarks.add(new Story.Remark(row.ref(), row.author(), row.posted(), RichText.clean(row.body()))));
            page = comments.below(item, page.get(page.size() - 1).id(), COMMENTS);
        }
        return remarks;
    }
}
