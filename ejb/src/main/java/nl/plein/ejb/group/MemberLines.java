package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.FinderRepository;
import nl.plein.persistence.people.MemberTold;

/** Puts beside members what they tell in some fields: one question for all of them. */
@Dependent
class MemberLines {

    @Inject
    FinderRepository finder;

    /** @param keys what may be read: that of which none of them opens the audience stays out */
    List<MemberLine> of(List<MemberRow> rows, List<FieldRow> fields, Collection<String> keys) {
        var members = rows.stream().map(MemberRow::id).toList();
        var numbers = fields.stream().map(FieldRow::id).toList();
        var told = finder.membersTold(members, numbers, keys).stream()
                .collect(Collectors.groupingBy(MemberTold::member, Collectors.groupingBy(MemberTold::field)));
        return rows.stream()
                .map(row -> new MemberLine(row, told(fields, told.getOrDefault(row.id(), Map.of()))))
                .toList();
    }

    private static List<MemberLine.Told> told(List<FieldRow> fields, Map<Long, List<MemberTold>> told) {
        return fields.stream()
                .filter(field -> told.containsKey(field.id()))
                .map(field -> new MemberLine.Told(
                        field,
                        told.get(field.id()).stream().map(MemberTold::content).toList()))
                .toList();
    }
}
