package nl.plein.security.permission;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.Membership.Rank;

/**
 * What is known of the person who acts, read once per request.
 *
 * @param account number of the account, or null for nobody
 * @param ref its public identifier, or null
 * @param name what others call the person
 * @param organisation number of the organisation the person works for, or null
 * @param language the language of the person's screens, {@code nl} or {@code en}
 * @param viewer the keys that open things to the person
 * @param ranks what the person is in each group that the person is a member of, by number of the group
 * @param roles roles of this moment, wherever they hold
 * @param permissions what the person may do, in Shiro's words
 */
public record Standing(
        Long account,
        UUID ref,
        String name,
        Long organisation,
        String language,
        Viewer viewer,
        Map<Long, Rank> ranks,
        Set<Role> roles,
        Set<String> permissions)
        implements Serializable {

    /** Somebody who is not signed in. */
    public static final Standing ANONYMOUS =
            new Standing(null, null, "", null, null, Viewer.ANONYMOUS, Map.of(), Set.of(), Set.of());

    /** Whether the person has this right in this place; for who acts, ask {@link nl.plein.security.CurrentAccount}. */
    public boolean may(Right right, Place place) {
        var asked = new Spelled(right.on(place));
        return permissions.stream().anyMatch(one -> new Spelled(one).implies(asked));
    }

    /** The same person with one key more. */
    public Standing holding(String key) {
        var keys = new TreeSet<>(viewer.keys());
        keys.add(key);
        var seeing = new Viewer(viewer.accountId(), keys);
        return new Standing(account, ref, name, organisation, language, seeing, ranks, roles, permissions);
    }
}
