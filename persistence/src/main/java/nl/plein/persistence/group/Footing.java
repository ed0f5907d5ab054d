package nl.plein.persistence.group;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.RoleGrant;

/**
 * What a person stands on at one moment.
 *
 * @param memberships of sites and of groups
 * @param roles wherever they hold
 * @param emergencies numbers of the groups that are open to the person in an emergency
 */
public record Footing(Account account, List<Membership> memberships, List<RoleGrant> roles, List<Long> emergencies) {

    /**
     * From rows of account, membership, role and emergency, which repeat each of them for each other; all may be null.
     */
    static Footing of(List<Object[]> rows) {
        return new Footing(
                (Account) rows.get(0)[0],
                each(rows, 1).map(Membership.class::cast).toList(),
                each(rows, 2).map(RoleGrant.class::cast).toList(),
                each(rows, 3).map(Long.class::cast).toList());
    }

    private static Stream<Object> each(List<Object[]> rows, int column) {
        return rows.stream().map(row -> row[column]).filter(Objects::nonNull).distinct();
    }
}
