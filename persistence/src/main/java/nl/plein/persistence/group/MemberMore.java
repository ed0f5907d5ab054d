package nl.plein.persistence.group;

import java.time.Instant;
import java.util.List;

/**
 * What not everybody may know of a member of a group.
 *
 * @param member number of the membership
 * @param kept the subgroups the person is in, as they are kept in one column
 * @param seen when the person last came onto the site, or null
 */
public record MemberMore(long member, String kept, Instant seen) {

    /** Numbers of the subgroups the person is in. */
    public List<Long> subgroups() {
        return Membership.numbers(kept);
    }
}
