package nl.plein.ejb.member;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.people.FieldRow;

/** Permission to write one file of members, after it was recorded. Only the boundary makes one. */
public final class RosterTicket {

    private final long site;
    private final RosterFilter filter;
    private final List<RosterColumn> columns;
    private final List<FieldRow> fields;

    /** @param wished names of columns, and fields as a column of a list names them; when there is none, all columns */
    RosterTicket(long site, RosterFilter filter, Collection<String> wished, List<FieldRow> asked) {
        this.site = site;
        this.filter = filter;
        columns = Stream.of(RosterColumn.values())
                .filter(column -> wished.isEmpty() || wished.contains(column.name()))
                .toList();
        fields = asked.stream()
                .filter(field -> wished.contains(ImportChoice.of(field)))
                .toList();
    }

    long site() {
        return site;
    }

    RosterFilter filter() {
        return filter;
    }

    List<RosterColumn> columns() {
        return columns;
    }

    List<FieldRow> fields() {
        return fields;
    }
}
