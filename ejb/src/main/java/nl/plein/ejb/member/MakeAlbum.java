package nl.plein.ejb.member;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Gather the pictures that members of a site show in one file. */
public record MakeAlbum(SiteRow site) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.EXPORT_START;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
