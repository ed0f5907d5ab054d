package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.MembershipRepository;

/**
 * Members as lines with commas (RFC 4180), with the answers that the list of members shows, as far as everybody in the
 * group may read them. A cell that a sheet would take for a formula is made words.
 */
@Dependent
class MemberList {

    private static final int AT_ONCE = 500;
    private static final String LINE = "\r\n";

    @Inject
    MembershipRepository memberships;

    @Inject
    NeededAnswers needed;

    @Inject
    MemberLines told;

    String of(Group group) {
        var fields = needed.fields(group.siteId(), group.needs().shown());
        var everybody =
                List.of(ReachKey.PUBLIC, ReachKey.SIGNED_IN, ReachKey.site(group.siteId()), ReachKey.group(group.id()));
        var names = fields.stream().map(field -> field.says().name());
        var lines = new StringBuilder(line(Stream.concat(Stream.of("name", "organisation", "rank", "since"), names)));
        long after = 0;
        List<MemberRow> rows;
        do {
            rows = memberships.members(group.id(), MemberFilter.NONE, after, AT_ONCE);
            for (MemberLine one : told.of(rows, fields, everybody)) {
                lines.append(
                        line(Stream.concat(cells(one.row()), fields.stream().map(one::in))));
                after = one.row().id();
            }
        } while (rows.size() == AT_ONCE);
        return lines.toString();
    }

    private static Stream<String> cells(MemberRow row) {
        return Stream.of(
                row.name(), row.organisation(), row.rank().name(), row.since().toString());
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
