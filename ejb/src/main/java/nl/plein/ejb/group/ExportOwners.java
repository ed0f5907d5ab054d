package nl.plein.ejb.group;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Take the groups of a site along as a file, with who owns them. */
public record ExportOwners(SiteRow site) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.EXPORT_DOWNLOAD;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
