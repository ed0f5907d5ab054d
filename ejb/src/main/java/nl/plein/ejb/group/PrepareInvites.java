package nl.plein.ejb.group;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Look at a file of addresses before inviting them.
 *
 * @param list identifier that it gets until they are invited
 * @param bytes the file as it came
 */
public record PrepareInvites(long site, GroupId group, UUID list, byte[] bytes) implements Command {

    public PrepareInvites {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_INVITE_PREPARE;
    }
}
