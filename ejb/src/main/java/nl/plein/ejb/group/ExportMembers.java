package nl.plein.ejb.group;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Take the list of members along as a file. */
public record ExportMembers(long site, GroupId group) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.EXPORT_DOWNLOAD;
    }
}
