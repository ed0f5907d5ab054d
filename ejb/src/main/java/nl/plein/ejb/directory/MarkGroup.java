package nl.plein.ejb.directory;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Let a directory keep a group, or not any more.
 *
 * @param group public identifier of the group
 */
public record MarkGroup(SiteRow site, UUID group, boolean kept) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.DIRECTORY_GROUP_MARK;
    }
}
