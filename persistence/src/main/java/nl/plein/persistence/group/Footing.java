package nl.plein.persistence.group;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.RoleGrant;

/**
 * What a person stands on at one moment.
 *
 * @param memberships of sites and of groups
 * @param roles wherever they hold
 * @param emergencies numbers of the groups that are open to the person in an emergency, as long as the person runs the
 *     site on which the group stands
 * @param strict numbers of those sites among them that let in only who showed two factors
 */
public record Footing(
        Account account,
        List<Membership> memberships,
        List<RoleGrant> roles,
        List<Long> emergencies,
        Set<Long> strict) {

    /**
     * From rows of account, membership, role, group of an emergency, site of that group, and the demand of the site of
     * the membership and of that of the role, which repeat each of them for each other; all may be null.
     */
    static Footing of(List<Object[]> rows) {
        var roles = each(rows, 2).map(RoleGrant.class::cast).toList();
        return new Footing(
                (Account) rows.get(0)[0],
                each(rows, 1).map(Membership.class::cast).toList(),
                roles,
                rows.stream()
                        .filter(row -> row[3] != null && opened(roles, (Long) row[4]))
                        .map(row -> (Long) row[3])
                        .distinct()
                        .toList(),
                rows.stream().flatMap(Footing::demanding).collect(Collectors.toSet()));
    }

    /**
     * What is left of it for who did not show two factors: of a strict site, nothing.
     *
     * @param closed numbers of the groups among its emergencies that stand on strict sites
     */
    public Footing withoutStrict(Set<Long> closed) {
        return strict.isEmpty() && closed.isEmpty()
                ? this
                : new Footing(
                        account,
                        memberships.stream()
                                .filter(one -> !strict.contains(one.siteId()))
                                .toList(),
                        roles.stream()
                                .filter(one -> !strict.contains(one.siteId()))
                                .toList(),
                        emergencies.stream()
                                .filter(group -> !closed.contains(group))
                                .toList(),
                        strict);
    }

    private static boolean opened(List<RoleGrant> roles, long site) {
        return roles.stream().anyMatch(role -> role.opens(site));
    }

    private static Stream<Long> demanding(Object[] row) {
        return Stream.concat(
                row[5] == null ? Stream.of() : Stream.of(((Membership) row[1]).siteId()),
                row[6] == null ? Stream.of() : Stream.of(((RoleGrant) row[2]).siteId()));
    }

    private static Stream<Object> each(List<Object[]> rows, int column) {
        return rows.stream().map(row -> row[column]).filter(Objects::nonNull).distinct();
    }
}
