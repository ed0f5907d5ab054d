package nl.plein.ejb.move;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Give a group a site of its own.
 *
 * @param ref identifier that the form gave the site and the move
 */
public record SplitOff(SiteRow site, GroupId group, UUID ref, OwnSite own) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.GROUP_MOVE_ASK;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("group", group.value().toString());
    }
}
