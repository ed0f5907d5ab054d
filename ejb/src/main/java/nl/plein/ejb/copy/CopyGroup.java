package nl.plein.ejb.copy;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Make a new group from one that is there.
 *
 * @param from the one that is there
 * @param group identifier that the form gave the new one, so that a form sent twice makes one group
 * @param subgroups whether its subgroups go along
 * @param items whether its items and their files go along
 * @param invites whether its members are invited
 */
public record CopyGroup(
        SiteRow site, GroupId from, GroupId group, String name, boolean subgroups, boolean items, boolean invites)
        implements Command, Telling {

    /** Whether there is more to do than making the group. */
    boolean more() {
        return items || invites;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Target made() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_CREATE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of(
                "copyOf", from.value().toString(),
                "subgroups", String.valueOf(subgroups),
                "items", String.valueOf(items),
                "invites", String.valueOf(invites));
    }
}
