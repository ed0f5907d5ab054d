package nl.plein.ejb.member;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Take the members of a site along as a file, all or a selection.
 *
 * @param columns names of {@link RosterColumn}s, and fields as {@link ImportChoice} names them; none for all columns
 *     without fields
 */
public record ExportRoster(SiteRow site, RosterFilter filter, List<String> columns) implements Command, Telling {

    public ExportRoster {
        Objects.requireNonNull(filter, "filter");
        columns = columns.stream().filter(RosterColumn::named).toList();
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
    public Map<String, String> tells() {
        return Map.of("columns", columns.isEmpty() ? "all" : String.join(" ", columns));
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
