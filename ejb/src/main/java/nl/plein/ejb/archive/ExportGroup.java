package nl.plein.ejb.archive;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Export a group to the archive, as it was agreed with who receives it. */
public record ExportGroup(GroupId group, Handover handover) implements Command {

    public ExportGroup {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(handover, "handover");
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.EXPORT_START;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
