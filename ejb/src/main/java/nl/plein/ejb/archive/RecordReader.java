package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Metadata;
import nl.plein.audit.archive.Piece;
import nl.plein.audit.archive.Story;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.archive.RecordHead;
import nl.plein.persistence.archive.RecordRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.comment.CommentRepository;
import nl.plein.persistence.comment.CommentRow;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
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
    AccountRepository accounts;

    @Inject
    SiteRepository sites;

    @Inject
    GroupRepository groups;

    @Inject
    ByteStore store;

    /** The outline of a group: what it and its pieces are called, in the order of the package. */
    public GroupHoldings open(GroupId id) {
        var group = records.group(id).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, id.value())));
        var site = sites.get(group.siteId());
        var owner = organisation(site.organisationId());
        var origin = Provenance.of(owner, site.name());
        var last = records.latest(group.id()).orElse(group.created());
        var name = origin.archivist().name();
        var holdings = new GroupHoldings(
                this,
                origin,
                Records.archive(site, name, last),
                Records.dossier(group, site.openness() == Site.Openness.OPEN, name, last));
        outline(group, holdings);
        return holdings;
    }

    /** One item with everything around it. */
    public Piece item(Holdings.Origin origin, long number, List<Document> documents) {
        var item = item(number);
        var versions = items.allVersions(item);
        var author = account(item.ownerId());
        var whole = new Records.Whole(
                item,
                RichText.clean(((Blog) item).body()),
                author.displayName(),
                employer(author, origin),
                copied(item, versions.get(0).title(), origin),
                versions.stream().map(this::edition).toList(),
                versions.stream()
                        .map(version -> employer(account(version.editorId()), origin))
                        .toList(),
                remarks(item.id()),
                documents);
        return Records.item(whole, hash -> () -> store.open(hash));
    }

    /** One document of an item. */
    public Piece document(Holdings.Origin origin, long number, Document document) {
        var organisation = employer(account(document.ownerId()), origin);
        return Records.document(document, item(number), organisation, hash -> () -> store.open(hash));
    }

    /** The archive metadata of an item as it stands, as MDTO XML. */
    public byte[] metadata(Item item) {
        var site = sites.get(item.siteId());
        var origin = Provenance.of(organisation(site.organisationId()), site.name());
        var group = item.groupId() == null ? null : groups.get(item.groupId());
        var whole = group == null
                ? Records.item(site.ref().toString(), Words.say("archive", site.name()))
                : Records.item(group.ref().toString(), Words.say("group", group.name()));
        var documents = group == null ? List.<Document>of() : ofItem(group, item);
        return Metadata.of(item(origin, item.id(), documents), whole, origin);
    }

    /** Named by its title in the copy: what the original is called by now is not for every reader of the copy. */
    private Records.Copied copied(Item item, String title, Holdings.Origin origin) {
        return item.copied()
                .map(copied -> {
                    var writer = account(copied.owner());
                    return new Records.Copied(
                            new Story.Source(writer.displayName(), copied.published()),
                            employer(writer, origin),
                            records.item(copied.item())
                                    .map(original -> Records.item(original.ref().toString(), title))
                                    .orElse(null));
                })
                .orElse(null);
    }

    private List<Document> ofItem(Group group, Item item) {
        return records.documents(group.id()).stream()
                .filter(document -> document.itemId() == item.id())
                .toList();
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
                account(version.editorId()).displayName(),
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

    private Account account(long number) {
        return accounts.find(number).orElseThrow(() -> new IllegalStateException("account " + number + " is gone"));
    }

    private String employer(Account account, Holdings.Origin origin) {
        var organisation = organisation(account.organisationId());
        return organisation == null ? origin.archivist().name() : organisation.name();
    }

    private Organisation organisation(Long number) {
        return number == null ? null : accounts.organisation(number).orElse(null);
    }
}
