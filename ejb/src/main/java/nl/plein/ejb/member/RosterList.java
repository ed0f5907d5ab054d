package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.persistence.member.HeldRole;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.member.RosterRow;

/** Members of a site as lines with commas, with what they tell who takes the file along (MEM-1.2, MEM-1.13). */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class RosterList {

    private static final int AT_ONCE = 500;

    @Inject
    RosterReader reader;

    @Inject
    RosterRepository roster;

    @Inject
    FilledAnswers answers;

    @Inject
    Clock clock;

    /**
     * Some of the members.
     *
     * @param last number of the last membership in it
     */
    record Part(String lines, long last, boolean more) {}

    static String head(RosterTicket ticket) {
        var own = ticket.columns().stream().map(RosterColumn::heading);
        var fields = ticket.fields().stream().map(field -> field.says().name());
        return RosterSheet.line(Stream.concat(own, fields).toArray());
    }

    /** @param after number of the last membership that was written, 0 to begin */
    Part part(RosterTicket ticket, long after) {
        var rows = reader.page(ticket.site(), ticket.filter(), after, AT_ONCE);
        var roles = ticket.columns().contains(RosterColumn.ROLES) ? roles(ticket.site(), rows) : Map.<Long, String>of();
        var told = answers.told(
                ticket.site(), rows.stream().map(RosterRow::account).toList(), ticket.fields());
        var lines = rows.stream()
                .map(row -> line(
                        ticket, row, roles.getOrDefault(row.account(), ""), told.getOrDefault(row.account(), Map.of())))
                .collect(Collectors.joining());
        long last = rows.isEmpty() ? after : rows.get(rows.size() - 1).id();
        return new Part(lines, last, rows.size() == AT_ONCE);
    }

    private static String line(RosterTicket ticket, RosterRow row, String roles, Map<Long, List<String>> told) {
        var own = ticket.columns().stream().map(column -> text(column.of(row, roles)));
        var fields = ticket.fields().stream().map(field -> String.join("; ", told.getOrDefault(field.id(), List.of())));
        return RosterSheet.line(Stream.concat(own, fields).toArray());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private Map<Long, String> roles(long site, List<RosterRow> rows) {
        return roster.roles(site, rows.stream().map(RosterRow::account).toList(), clock.instant()).stream()
                .collect(Collectors.groupingBy(
                        HeldRole::account,
                        Collectors.mapping(held -> held.role().name(), Collectors.joining(" "))));
    }
}
