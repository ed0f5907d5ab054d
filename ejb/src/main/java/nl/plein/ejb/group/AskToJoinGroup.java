package nl.plein.ejb.group;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Ask to be let into a closed group.
 *
 * @param motivation why, at most 1000 characters, may be empty
 */
public record AskToJoinGroup(long site, GroupId group, String motivation) implements Command {

    private static final int LONGEST = 1000;

    public AskToJoinGroup {
        motivation = motivation == null ? "" : motivation.strip();
    }

    /**
     * The motivation. It is judged inside the boundary, so that a refusal leaves its event.
     *
     * @throws Refusal when it is too long
     */
    String told() {
        if (motivation.length() > LONGEST) {
            throw new Refusal("group.ask.motivation.long", LONGEST, motivation.length());
        }
        return motivation;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_JOIN_REQUEST;
    }
}
