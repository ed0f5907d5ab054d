package nl.plein.ejb.group;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Make whoever chooses an answer in the profile a member of a group, from now on; or stop that.
 *
 * @param field the field of the profile
 * @param wished whether they come in
 */
public record TakeInAnswer(long site, GroupId group, UUID field, String answer, boolean wished)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return wished ? Action.GROUP_INTAKE_ADD : Action.GROUP_INTAKE_REMOVE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("field", String.valueOf(field));
    }
}
