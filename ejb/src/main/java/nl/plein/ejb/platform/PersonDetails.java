package nl.plein.ejb.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.persistence.platform.PersonRow;

/**
 * One person, for who runs the platform.
 *
 * @param since when the account was made
 * @param blocked since when the person is blocked, or null
 * @param reason why, or null
 * @param signedIn in how many browsers the person is signed in
 * @param roles what the person is, or will be, on the whole platform
 * @param own whether it is the person who looks
 * @param last whether nobody else runs the platform
 */
public record PersonDetails(
        PersonRow row,
        Instant since,
        Instant blocked,
        String reason,
        long signedIn,
        List<RoleGrantRow> roles,
        boolean own,
        boolean last)
        implements Serializable {

    public PersonDetails {
        roles = List.copyOf(roles);
    }

    /** Whether the person can be blocked by who looks. */
    public boolean canBlock() {
        return !row.blocked() && !own && !last;
    }
}
