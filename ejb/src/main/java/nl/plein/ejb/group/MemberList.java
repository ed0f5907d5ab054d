package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberMore;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.MembershipRepository;

/**
 * Members as lines with commas (RFC 4180), with answers as far as everybody in the group may read them. A cell that a
 * sheet would take for a formula is made words.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class MemberList {

    private static final int AT_ONCE = 500;
    private static final String LINE = "\r\n";

    @Inject
    MembershipRepository memberships;

    @Inject
    MemberLines told;

    /**
     * Some of the members.
     *
     * @param last number of the last membership in it
     */
    record Part(String lines, long last, boolean more) {}

    static String head(MemberTicket ticket) {
        var own = ticket.columns().stream().map(MemberColumn::heading);
        var fields = ticket.fields().stream().map(field -> field.says().name());
        return line(Stream.concat(own, fields));
    }

    /** @param after number of the last membership that was written, 0 to begin */
    Part part(MemberTicket ticket, long after) {
        var everybody = List.of(
                ReachKey.PUBLIC, ReachKey.SIGNED_IN, ReachKey.site(ticket.site()), ReachKey.group(ticket.group()));
        var rows = memberships.members(ticket.group(), MemberFilter.NONE, after, AT_ONCE);
        var more = memberships.more(rows.stream().map(MemberRow::id).toList());
        var lines = told.of(rows, ticket.fields(), everybody).stream()
                .map(one -> line(ticket, one, more.get(one.row().id())))
                .collect(Collectors.joining());
        long last = rows.isEmpty() ? after : rows.get(rows.size() - 1).id();
        return new Part(lines, last, rows.size() == AT_ONCE);
    }

    private static String line(MemberTicket ticket, MemberLine one, MemberMore more) {
        var own = ticket.columns().stream().map(column -> column.of(one.row(), more, ticket.subgroups()));
        return line(Stream.concat(own, ticket.fields().stream().map(one::in)));
    }

    private static String line(Stream<String> cells) {
        return cells.map(MemberList::cell).collect(Collectors.joining(",")) + LINE;
    }

    static String cell(String text) {
        if (text == null) {
            return "";
        }
        var words = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
