package nl.plein.ejb.group;

import java.io.Serializable;
import nl.plein.persistence.group.GroupCover;
import nl.plein.persistence.group.GroupRow;

/**
 * What a group looks like.
 *
 * @param cover the wide picture on its page, or null
 */
public record GroupLookDetails(GroupRow group, GroupCover cover) implements Serializable {}
