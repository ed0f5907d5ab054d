package nl.plein.ejb.group;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Change what a group says of itself, and how people come in.
 *
 * @param changeNo number of the last change that the person saw when they began
 */
public record ChangeGroup(long site, GroupId group, long changeNo, GroupDraft draft) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_CHANGE;
    }
}
