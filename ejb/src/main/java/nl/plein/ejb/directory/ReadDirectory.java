package nl.plein.ejb.directory;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Tell a directory whom it named, or who of them is in a group.
 *
 * @param group public identifier of the group, or null for the people of the site
 * @param after number of the last row that was told, 0 to begin
 */
public record ReadDirectory(SiteRow site, UUID group, long after) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.DIRECTORY_READ;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
