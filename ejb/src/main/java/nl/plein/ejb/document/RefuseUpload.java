package nl.plein.ejb.document;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** What arrived cannot be taken: too large for the server, or cut off half-way. */
public record RefuseUpload(SiteId site, String messageKey) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.FILE_UPLOAD;
    }
}
