package nl.plein.ejb.group;

import java.io.Serializable;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.GroupChange;
import nl.plein.persistence.group.GroupRow;

/**
 * What the form shows of a group that is to be changed.
 *
 * @param changer name of who changed it last, or null
 */
public record CharterDetails(GroupRow group, Charter charter, GroupChange last, String changer)
        implements Serializable {}
