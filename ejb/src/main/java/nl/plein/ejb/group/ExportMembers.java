package nl.plein.ejb.group;

import java.util.List;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Take the list of members along as a file.
 *
 * @param columns names of {@link MemberColumn}s, and of each field {@code f} with its number; none for all columns with
 *     the fields that the list shows
 */
public record ExportMembers(long site, GroupId group, List<String> columns) implements Command, Telling {

    public ExportMembers {
        columns = columns.stream().filter(MemberColumn::named).toList();
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("columns", columns.isEmpty() ? "all" : String.join(" ", columns));
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.EXPORT_DOWNLOAD;
    }
}
