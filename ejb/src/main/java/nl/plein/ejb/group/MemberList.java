package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberMore;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/**
 * Members as lines with commas (RFC 4180), with the answers that the list of members shows, as far as everybody in the
 * group may read them. The subgroups are there for owners, who alone take the list along; when somebody was last seen
 * on the site is for who manages its members. A cell that a sheet would take for a formula is made words.
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

    @Inject
    SubgroupRepository subgroups;

    @Inject
    CurrentAccount me;

    String of(Group group) {
        var fields = needed.fields(group.siteId(), group.needs().shown());
        var everybody =
                List.of(ReachKey.PUBLIC, ReachKey.SIGNED_IN, ReachKey.site(group.siteId()), ReachKey.group(group.id()));
        boolean visits = me.may(Right.MEMBER_MANAGE, new Place(group.siteId(), null, null, null));
        var names = fields.stream().map(field -> field.says().name());
        var lines = new StringBuilder(line(Stream.concat(head(visits), names)));
        var kept = subgroups.all(group.id()).stream().collect(Collectors.toMap(SubgroupRow::id, SubgroupRow::name));
        long after = 0;
        List<MemberRow> rows;
        do {
            rows = memberships.members(group.id(), MemberFilter.NONE, after, AT_ONCE);
            var more = memberships.more(rows.stream().map(MemberRow::id).toList());
            for (MemberLine one : told.of(rows, fields, everybody)) {
                var own =
                        Stream.concat(cells(one.row()), cells(more.get(one.row().id()), kept, visits));
                lines.append(line(Stream.concat(own, fields.stream().map(one::in))));
                after = one.row().id();
            }
        } while (rows.size() == AT_ONCE);
        return lines.toString();
    }

    private static Stream<String> head(boolean visits) {
        var everybody = Stream.of("name", "organisation", "rank", "since", "subgroups");
        return visits ? Stream.concat(everybody, Stream.of("seen")) : everybody;
    }

    private static Stream<String> cells(MemberRow row) {
        return Stream.of(
                row.name(), row.organisation(), row.rank().name(), row.since().toString());
    }

    private static Stream<String> cells(MemberMore more, Map<Long, String> kept, boolean visits) {
        var names = more.subgroups().stream()
                .map(number -> kept.getOrDefault(number, ""))
                .sorted()
                .collect(Collectors.joining("; "));
        var seen = Optional.ofNullable(more.seen()).map(Instant::toString).orElse("");
        return visits ? Stream.of(names, seen) : Stream.of(names);
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
