package nl.plein.ejb.item;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Change a blog.
 *
 * @param lockNo lock number of the text that the person saw when they began
 */
public record EditBlog(long site, ItemId item, long lockNo, Draft draft) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.ITEM, item.value());
    }

    @Override
    public Action action() {
        return Action.CONTENT_CHANGE;
    }
}
