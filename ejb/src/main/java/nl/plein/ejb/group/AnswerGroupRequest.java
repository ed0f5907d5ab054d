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
 * Let a group start that somebody asked for, or not.
 *
 * @param answer what the asker is told; needed for a no
 */
public record AnswerGroupRequest(SiteRow site, GroupId group, boolean approve, String answer)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return approve ? Action.GROUP_APPROVE : Action.GROUP_DECLINE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("group", group.value().toString());
    }
}
