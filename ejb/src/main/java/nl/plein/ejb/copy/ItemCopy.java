package nl.plein.ejb.copy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.tag.Tagging;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.document.DocumentRow;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemVersion;
import nl.plein.persistence.item.Placing;
import nl.plein.persistence.item.Text;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.tag.Tag;
import nl.plein.security.CurrentAccount;

/** Copies one item with its files and tags into another group; one event. Bytes are kept once, whoever shows them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ItemCopy {

    @Inject
    ItemRepository items;

    @Inject
    DocumentRepository documents;

    @Inject
    AudienceRepository audiences;

    @Inject
    SiteRepository sites;

    @Inject
    Tagging tagging;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    void copy(Item original, Group to) {
        var blog = (Blog) original;
        var now = clock.instant();
        var site = sites.get(to.siteId());
        var audience = audiences.ofGroup(
                to.id(), blog.readAudience().level(), new Bounds(site.id(), site.openness(), to.open()));
        List<Document> files = new ArrayList<>();
        var body = blog.body();
        for (DocumentRow row : documents.below(blog.id())) {
            if (row.clean()) {
                var file = again(row, site.id());
                files.add(file);
                body = body.replace("/document/" + row.ref(), "/document/" + file.ref());
            }
        }
        var copy = new Blog(
                UUID.randomUUID(),
                new Placing(site.id(), to.id(), me.id(), audience),
                new Text(blog.title(), blog.excerpt(), body),
                now);
        copy.copies(blog);
        var tags = tagging.choose(site.id(), blog.tags(), blog.tags());
        copy.label(tags.stream().map(Tag::label).toList());
        items.add(copy);
        tagging.hang(copy, tags);
        items.add(new ItemVersion(copy, copy.body(), me.id(), now));
        for (Document file : files) {
            file.attach(copy.id());
            documents.add(file);
        }
        trail.record(Entry.success(Action.CONTENT_CREATE, new Target(ObjectType.ITEM, copy.ref()))
                .because("group:copy")
                .with("copyOf", blog.ref().toString()));
    }

    /** The same bytes under a name of their own; they are looked through anew before anybody gets them. */
    private Document again(DocumentRow row, long site) {
        var bytes = new StoredBytes(row.sha256(), row.size(), row.mediaType());
        return new Document(
                site, me.id(), new Sent(new DocumentId(UUID.randomUUID()), row.name(), bytes), clock.instant());
    }
}
