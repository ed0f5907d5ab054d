package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Say what the cover of a group shows.
 *
 * @param words empty when it only decorates
 */
public record DescribeGroupCover(long site, GroupId group, String words) implements Command, Telling {

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
        return Map.of("part", "cover");
    }
}
