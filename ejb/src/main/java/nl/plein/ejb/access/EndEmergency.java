package nl.plein.ejb.access;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * End an emergency access of one's own before its time.
 *
 * @param site number of the site the group is on
 */
public record EndEmergency(long site, GroupId group) implements Command {

    public EndEmergency {
        Objects.requireNonNull(group, "group");
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.ACCESS_EMERGENCY_END;
    }
}
