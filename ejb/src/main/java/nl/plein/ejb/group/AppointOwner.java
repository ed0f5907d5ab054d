package nl.plein.ejb.group;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Make a member of the site an owner of a group, for who manages the site.
 *
 * @param mail address of the one who becomes owner
 * @param reason what the owners are told
 */
public record AppointOwner(SiteRow site, GroupId group, String mail, String reason) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_OWNER_TRANSFER;
    }
}
