package nl.plein.persistence.group;

import java.io.Serializable;
import java.util.List;

/**
 * Organisations that stand on a list of a site, and others that were looked for.
 *
 * @param now those that stand on it, by name
 * @param full whether no more can be added
 * @param found others whose name has the words in it that were typed
 * @param more whether there are more of those than are shown
 */
public record OrganisationList(List<MemberOrganisation> now, boolean full, List<MemberOrganisation> found, boolean more)
        implements Serializable {

    /**
     * @param most so many can stand on it
     * @param found as many as are shown, and one more when there are more
     */
    public static OrganisationList of(
            List<MemberOrganisation> now, int most, List<MemberOrganisation> found, int shown) {
        return new OrganisationList(
                now, now.size() >= most, found.stream().limit(shown).toList(), found.size() > shown);
    }
}
