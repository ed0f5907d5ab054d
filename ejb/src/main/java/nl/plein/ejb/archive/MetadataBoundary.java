package nl.plein.ejb.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Archive metadata for everybody who may read the thing itself. */
@Stateless
@Boundary
public class MetadataBoundary {

    @Inject
    ItemRepository items;

    @Inject
    RecordReader reader;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    /** The archive metadata of an item, as MDTO XML. Reading what is closed leaves an event before this returns. */
    @Open("read through the viewer's keys")
    public byte[] ofItem(long site, ItemId id) {
        var item = items.get(id, site, me.viewer());
        if (item.readAudience().closed()) {
            trail.record(Entry.success(Action.CONTENT_READ, new Target(ObjectType.ITEM, item.ref()))
                    .because(item.readAudience().reachKey()));
        }
        return reader.metadata(item);
    }
}
