package nl.plein.ejb.group;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.GroupRow;

/**
 * What the form shows of the tags of a group.
 *
 * @param changeNo number of the last change to the group
 * @param changer name of who changed it last, or null
 * @param presets the words with which something new in it begins
 */
public record GroupTagDetails(GroupRow group, long changeNo, String changer, List<String> presets)
        implements Serializable {}
