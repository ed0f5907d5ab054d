package nl.plein.ejb.group;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Let a group be only read from now on, or be written in again.
 *
 * @param wished whether it is only read
 */
public record ArchiveGroup(long site, GroupId group, boolean wished) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return wished ? Action.GROUP_CLOSE : Action.GROUP_REOPEN;
    }
}
