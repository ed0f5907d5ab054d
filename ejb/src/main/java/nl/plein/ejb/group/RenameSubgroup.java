package nl.plein.ejb.group;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Give a subgroup another name. */
public record RenameSubgroup(long site, GroupId group, UUID subgroup, String name) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_SUBGROUP_RENAME;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("subgroup", subgroup.toString());
    }
}
