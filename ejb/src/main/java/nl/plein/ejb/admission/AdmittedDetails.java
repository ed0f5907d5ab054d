package nl.plein.ejb.admission;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.MemberOrganisation;

/**
 * Organisations whose people a site admits, and others that were looked for.
 *
 * @param now those that are admitted, by name
 * @param full whether no more can be admitted
 * @param found others whose name has the words in it that were typed
 * @param more whether there are more of those than are shown
 */
public record AdmittedDetails(List<MemberOrganisation> now, boolean full, List<MemberOrganisation> found, boolean more)
        implements Serializable {}
