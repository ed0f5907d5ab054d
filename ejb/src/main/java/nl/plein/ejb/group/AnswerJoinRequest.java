package nl.plein.ejb.group;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Admit or decline someone who asked to join.
 *
 * @param request public identifier of the request
 */
public record AnswerJoinRequest(long site, GroupId group, UUID request, boolean admit) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return admit ? Action.GROUP_JOIN_APPROVE : Action.GROUP_JOIN_DECLINE;
    }
}
