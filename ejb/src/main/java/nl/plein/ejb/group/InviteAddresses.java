package nl.plein.ejb.group;

import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Invite whoever reads the mail of these addresses.
 *
 * @param typed addresses, each on a line of its own or between commas
 * @param words what the inviter says to them
 */
public record InviteAddresses(long site, GroupId group, String typed, OwnWords words) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_INVITE;
    }
}
