package nl.plein.ejb.group;

import java.util.List;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Let a group carry tags, and new items in it begin with tags.
 *
 * @param changeNo number of the last change that the person saw when they began
 * @param tags words of the group as they were typed
 * @param presets words of new items as they were typed
 */
public record TagGroup(long site, GroupId group, long changeNo, List<String> tags, List<String> presets)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("part", "tags");
    }
}
