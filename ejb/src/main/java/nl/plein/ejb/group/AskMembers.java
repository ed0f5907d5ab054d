package nl.plein.ejb.group;

import java.util.List;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Say what a group asks of who comes in, and what of its members its list shows.
 *
 * @param seen what the person was shown; something else by now is not changed
 * @param asked fields in which somebody has told something before coming in
 * @param shown fields that stand in the list of members
 * @param why a sentence for who comes in, may be empty
 */
public record AskMembers(long site, GroupId group, Seen seen, List<FieldId> asked, List<FieldId> shown, String why)
        implements Command, Telling {

    public AskMembers {
        asked = List.copyOf(asked);
        shown = List.copyOf(shown);
    }

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
        return Map.of("asked", String.valueOf(asked.size()), "shown", String.valueOf(shown.size()));
    }
}
