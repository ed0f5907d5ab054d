package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.MembershipRepository;

/** Members as lines with commas (RFC 4180). A cell that a sheet would take for a formula is made words. */
@Dependent
class MemberList {

    private static final int AT_ONCE = 500;
    private static final String LINE = "\r\n";

    @Inject
    MembershipRepository memberships;

    String of(Group group) {
        var lines = new StringBuilder(line("name", "organisation", "rank", "since"));
        long after = 0;
        List<MemberRow> rows;
        do {
            rows = memberships.members(group.id(), MemberFilter.NONE, after, AT_ONCE);
            for (MemberRow row : rows) {
                lines.append(line(
                        row.name(),
                        row.organisation(),
                        row.rank().name(),
                        row.since().toString()));
                after = row.id();
            }
        } while (rows.size() == AT_ONCE);
        return lines.toString();
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(MemberList::cell).collect(Collectors.joining(",")) + LINE;
    }

    static String cell(String text) {
        if (text == null) {
            return "";
        }
        var words = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
