package nl.plein.ejb.directory;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Take a key of a directory away.
 *
 * @param token public identifier of the key
 */
public record RevokeToken(SiteRow site, UUID token) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.DIRECTORY_TOKEN_REVOKE;
    }
}
