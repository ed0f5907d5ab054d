package nl.plein.ejb.document;

import java.io.IOException;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** What arrived could not even be set down: the disk is full, for example. */
public record LoseUpload(SiteId site, IOException why) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.FILE_UPLOAD;
    }
}
