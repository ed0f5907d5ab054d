package nl.plein.ejb.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.archive.RecordRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.document.ScanState;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/**
 * Archive metadata for everybody who may read the thing itself. Reading those of something closed leaves an event
 * before this returns.
 */
@Stateless
@Boundary
public class MetadataBoundary {

    @Inject
    ItemRepository items;

    @Inject
    GroupRepository groups;

    @Inject
    DocumentRepository documents;

    @Inject
    RecordRepository records;

    @Inject
    MetadataReader reader;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    /** The archive metadata of an item. */
    @Open("read through the viewer's keys")
    public MetadataDetails item(long site, ItemId id) {
        var item = items.get(id, site, me.viewer());
        note(item, new Target(ObjectType.ITEM, item.ref()));
        return reader.item(item, me.viewer().is(item.ownerId()));
    }

    /**
     * The archive metadata of a group, for who may read what is in it.
     *
     * @throws NoSuchThing when it is not there for this person, or only its members read it
     */
    @Open("a group that is not open is read through the viewer's keys")
    public MetadataDetails group(long site, GroupId id) {
        var group = groups.get(id, site);
        if (!group.open() && !me.viewer().memberOfGroup(group.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        return reader.group(group);
    }

    /**
     * The archive metadata of a file of an item.
     *
     * @throws NoSuchThing when it is not there for this person, or not (yet) found clean
     */
    @Open("read through the viewer's keys")
    public MetadataDetails document(long site, DocumentId id) {
        var target = new Target(ObjectType.FILE, id.value());
        var document = documents
                .readable(id, site, me.viewer())
                .filter(found -> found.scanState() == ScanState.CLEAN)
                .orElseThrow(() -> new NoSuchThing(target));
        var item = records.item(document.itemId()).orElseThrow(() -> new NoSuchThing(target));
        note(item, target);
        return reader.document(document, item);
    }

    private void note(Item item, Target target) {
        if (item.readAudience().closed()) {
            trail.record(Entry.success(Action.CONTENT_READ, target)
                    .because(item.readAudience().reachKey()));
        }
    }
}
