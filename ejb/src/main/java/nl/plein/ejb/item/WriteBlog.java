package nl.plein.ejb.item;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Write a blog in a group.
 *
 * @param item identifier that the form gave it, so that a form sent twice makes one blog
 */
public record WriteBlog(long site, GroupId group, ItemId item, Draft draft) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Target made() {
        return new Target(ObjectType.ITEM, item.value());
    }

    @Override
    public Action action() {
        return Action.CONTENT_CREATE;
    }
}
