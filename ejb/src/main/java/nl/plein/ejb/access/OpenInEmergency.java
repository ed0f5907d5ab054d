package nl.plein.ejb.access;

import java.util.Map;
import java.util.Objects;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Read a group that one is not in, in an emergency.
 *
 * @param site number of the site the group is on
 * @param reason why, in 10 to 500 characters; the owners of the group and the auditors read it
 * @param hours for how long, from 1 to 24
 */
public record OpenInEmergency(long site, GroupId group, String reason, int hours) implements Command, Telling {

    public OpenInEmergency {
        Objects.requireNonNull(group, "group");
        reason = reason == null ? "" : reason.strip();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.ACCESS_EMERGENCY_START;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("reason", reason, "hours", String.valueOf(hours));
    }

    @Override
    public boolean asksProof() {
        return true;
    }
}
