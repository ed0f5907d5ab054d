package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Make a member of the site an owner of a group, for who manages the site. It is aimed at the site, since a group that
 * is only read stops every change but those of its owners, and may have none.
 *
 * @param mail address of the one who becomes owner
 * @param reason what the owners are told
 */
public record AppointOwner(SiteRow site, GroupId group, String mail, String reason) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.GROUP_OWNER_TRANSFER;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("group", group.value().toString());
    }
}
