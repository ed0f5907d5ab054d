package nl.plein.ejb.item;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** Makes an item ready to show, and tells that it was read. */
@Dependent
class ItemReading {

    @Inject
    AccountRepository accounts;

    @Inject
    GroupRepository groups;

    @Inject
    DocumentRepository documents;

    @Inject
    CurrentAccount me;

    @Inject
    AuditTrail trail;

    /** Tells the audit log, when not everybody may read it. */
    void happened(Item item) {
        if (item.readAudience().closed()) {
            var target = new Target(ObjectType.ITEM, item.ref());
            trail.record(Entry.success(Action.CONTENT_READ, target)
                    .because(item.readAudience().reachKey()));
        }
    }

    ItemDetails details(Item item) {
        var place = new Place(item.siteId(), item.groupId(), item.ownerId(), null);
        var group = item.groupId() == null ? null : groups.get(item.groupId());
        return new ItemDetails(
                item.ref().toString(),
                item.title(),
                RichText.clean(((Blog) item).body()),
                author(item.ownerId()),
                item.published(),
                item.changed(),
                item.versionNo(),
                item.lockNo(),
                group == null ? null : group.row(),
                item.readAudience().level(),
                item.readAudience().reachKey(),
                documents.below(item.id()),
                item.commentCount(),
                me.may(Right.ITEM_EDIT, place),
                me.may(Right.COMMENT_WRITE, place));
    }

    private ItemDetails.Person author(long number) {
        var account = accounts.find(number).orElseThrow();
        var organisation = account.organisationId() == null
                ? null
                : accounts.organisation(account.organisationId()).orElseThrow().name();
        return new ItemDetails.Person(account.displayName(), organisation, account.organisationId());
    }
}
