package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Open, close or hide a group.
 *
 * @param changeNo number of the last change that the person saw when they began
 */
public record TurnGroup(long site, GroupId group, long changeNo, Openness openness) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_VISIBILITY_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("openness", String.valueOf(openness));
    }
}
