package nl.plein.persistence.item;

import java.util.List;
import nl.plein.persistence.group.GroupId;

/**
 * What carries certain tags.
 *
 * @param group narrows it to one group, or null
 * @param tags numbers of tags that it carries all of, at least one
 */
public record Tagged(GroupId group, List<Long> tags) {}
