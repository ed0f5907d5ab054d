package nl.plein.ejb.group;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Admit or decline someone who asked to join.
 *
 * @param request public identifier of the request
 * @param said what the person is told, in the mail and on the page of the group
 */
public record AnswerJoinRequest(long site, GroupId group, UUID request, boolean admit, Said said)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return admit ? Action.GROUP_JOIN_APPROVE : Action.GROUP_JOIN_DECLINE;
    }

    @Override
    public Map<String, String> tells() {
        return said.told("request", request.toString());
    }
}
