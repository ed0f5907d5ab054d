package nl.plein.ejb.member;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Take the members of a site along as a file, all or a selection. */
public record ExportRoster(SiteRow site, RosterFilter filter) implements Command {

    public ExportRoster {
        Objects.requireNonNull(filter, "filter");
    }

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
