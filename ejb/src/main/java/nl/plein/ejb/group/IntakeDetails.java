package nl.plein.ejb.group;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.MemberOrganisation;

/**
 * Whose people come into a group by themselves.
 *
 * @param leaving whether members may leave
 * @param now organisations whose people do
 * @param found organisations on the site whose people could, of those that were looked for
 * @param more whether there are more of those than are shown
 * @param wished the one of those that was chosen, or null
 * @param people how many people it would bring at once
 */
public record IntakeDetails(
        GroupRow group,
        boolean leaving,
        List<MemberOrganisation> now,
        List<MemberOrganisation> found,
        boolean more,
        MemberOrganisation wished,
        long people)
        implements Serializable {}
