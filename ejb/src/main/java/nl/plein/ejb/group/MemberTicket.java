package nl.plein.ejb.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.people.FieldRow;

/** Permission to write one file of members of a group, after it was recorded. Only the boundary makes one. */
public final class MemberTicket {

    private final long site;
    private final long group;
    private final List<MemberColumn> columns;
    private final List<FieldRow> fields;
    private final Map<Long, String> subgroups;

    /**
     * @param wished names of columns, and of each field {@code f} with its number; when there is none, all columns
     * @param may columns that the one it is given to may have
     * @param subgroups names by number
     */
    MemberTicket(
            Group group,
            Collection<String> wished,
            List<MemberColumn> may,
            List<FieldRow> asked,
            Map<Long, String> subgroups) {
        site = group.siteId();
        this.group = group.id();
        this.subgroups = Map.copyOf(subgroups);
        columns = Stream.of(MemberColumn.values())
                .filter(column -> may.contains(column) && (wished.isEmpty() || wished.contains(column.name())))
                .toList();
        fields = asked.stream()
                .filter(field -> wished.isEmpty()
                        ? group.needs().shown().contains(field.id())
                        : wished.contains("f" + field.id()))
                .toList();
    }

    long site() {
        return site;
    }

    long group() {
        return group;
    }

    List<MemberColumn> columns() {
        return columns;
    }

    List<FieldRow> fields() {
        return fields;
    }

    Map<Long, String> subgroups() {
        return subgroups;
    }
}
