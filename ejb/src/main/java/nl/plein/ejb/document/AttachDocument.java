package nl.plein.ejb.document;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Add a document that one uploaded to an item. */
public record AttachDocument(long site, ItemId item, DocumentId document) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.ITEM, item.value());
    }

    @Override
    public Action action() {
        return Action.FILE_SHARE;
    }
}
