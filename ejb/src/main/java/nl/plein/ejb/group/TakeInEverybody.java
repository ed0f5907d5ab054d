package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Make everybody of the site a member of a group, from now on; or stop that. Said once more it takes in who is missing.
 *
 * @param wished whether they come in
 */
public record TakeInEverybody(SiteRow site, GroupId group, boolean wished) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return wished ? Action.GROUP_INTAKE_ADD : Action.GROUP_INTAKE_REMOVE;
    }

    @Override
    public boolean asksProof() {
        return wished;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("people", "site");
    }
}
