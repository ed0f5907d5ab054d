package nl.plein.ejb.group;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Send an invitation again, with a new code; the earlier one is worth nothing any more. */
public record ResendInvitation(long site, GroupId group, UUID invitation) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_INVITE;
    }
}
