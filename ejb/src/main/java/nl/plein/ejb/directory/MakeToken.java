package nl.plein.ejb.directory;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Make a key for a directory.
 *
 * @param name what managers call it
 * @param mark identifier that it gets: that of the form, so that a form makes one key however often it is sent
 * @param days how long it counts, from 1 to 366
 */
public record MakeToken(SiteRow site, UUID mark, String name, int days) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.DIRECTORY_TOKEN_MAKE;
    }
}
