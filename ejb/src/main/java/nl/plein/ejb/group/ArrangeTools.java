package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupTool;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Show a part of the page of a group, leave it out, or give it another place. */
public record ArrangeTools(long site, GroupId group, GroupTool tool, Step step) implements Command, Telling {

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
        return Map.of("tool", tool.name(), "step", step.name());
    }
}
