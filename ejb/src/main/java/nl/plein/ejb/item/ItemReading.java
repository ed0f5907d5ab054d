package nl.plein.ejb.item;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemPageRow;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** Makes an item ready to show, and tells that it was read. */
@Dependent
class ItemReading {

    @Inject
    DocumentRepository documents;

    @Inject
    CurrentAccount me;

    @Inject
    AuditTrail trail;

    /** Tells the audit log that something closed was read, and by which key. */
    void happened(ItemId item, String key) {
        trail.record(Entry.success(Action.CONTENT_READ, new Target(ObjectType.ITEM, item.value()))
                .because(key));
    }

    ItemDetails details(ItemPageRow item) {
        return new ItemDetails(
                item.ref(),
                item.title(),
                item.excerpt(),
                RichText.clean(item.body()),
                new ItemDetails.Person(item.authorRef(), item.owner(), item.organisation(), item.external()),
                item.published(),
                item.changed(),
                item.versions(me.viewer()),
                item.lockNo(),
                item.group(),
                item.level(),
                item.reachKey(),
                documents.below(item.id()),
                item.commentCount(),
                me.may(Right.ITEM_EDIT, item.place()),
                item.level() != Level.OWNER && me.may(Right.COMMENT_WRITE, item.place()),
                item.tags(),
                item.copiedOwner(),
                item.copiedPublished());
    }
}
