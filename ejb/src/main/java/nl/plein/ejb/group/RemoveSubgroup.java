package nl.plein.ejb.group;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Take a subgroup away that nothing is meant for. */
public record RemoveSubgroup(long site, GroupId group, UUID subgroup) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_SUBGROUP_REMOVE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("subgroup", subgroup.toString());
    }
}
