package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.OwnedRow;
import nl.plein.persistence.group.OwnerRepository;
import nl.plein.persistence.group.OwnerRow;

/**
 * Groups as lines with commas (RFC 4180), a line for each owner. A hidden group that the reader is not in has neither
 * name nor identifier there.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class OwnerList {

    static final String HEAD = line(
            "id", "name", "kind", "archived", "owner", "organisation", "mail", "members", "active", "files", "bytes");

    private static final int AT_ONCE = 500;
    private static final OwnerRow NOBODY = new OwnerRow(0, "", "", "");

    @Inject
    OwnerRepository owners;

    /**
     * Some of the groups.
     *
     * @param last number of the last group in it
     */
    record Part(String lines, long last, boolean more) {}

    /** @param after number of the last group that was written, 0 to begin */
    Part part(OwnerTicket ticket, long after) {
        var groups = owners.groups(ticket.site(), after, AT_ONCE);
        var whose = owners.owners(groups.stream().map(OwnedRow::id).toList()).stream()
                .collect(Collectors.groupingBy(OwnerRow::group));
        var lines = groups.stream()
                .map(group -> lines(group, ticket.knows(group.id()), whose))
                .collect(Collectors.joining());
        long last = groups.isEmpty() ? after : groups.get(groups.size() - 1).id();
        return new Part(lines, last, groups.size() == AT_ONCE);
    }

    private static String lines(OwnedRow group, boolean inside, Map<Long, List<OwnerRow>> whose) {
        boolean told = inside || group.openness() != Openness.HIDDEN;
        return whose.getOrDefault(group.id(), List.of(NOBODY)).stream()
                .map(owner -> line(
                        told ? group.ref() : "",
                        told ? group.name() : "",
                        group.openness(),
                        group.archived(),
                        owner.name(),
                        owner.organisation(),
                        owner.mail(),
                        group.memberCount(),
                        group.lastActive(),
                        group.files(),
                        group.bytes()))
                .collect(Collectors.joining());
    }

    private static String line(Object... cells) {
        return Stream.of(cells)
                        .map(cell -> MemberList.cell(cell == null ? null : cell.toString()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
