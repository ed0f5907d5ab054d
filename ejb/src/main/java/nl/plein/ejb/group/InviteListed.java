package nl.plein.ejb.group;

import java.util.UUID;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Invite the good addresses of a list that was looked at.
 *
 * @param words what the inviter says to them
 */
public record InviteListed(long site, GroupId group, UUID list, OwnWords words) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_INVITE;
    }
}
