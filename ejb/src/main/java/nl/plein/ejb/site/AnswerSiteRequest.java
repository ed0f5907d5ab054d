package nl.plein.ejb.site;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Let a site start, or not.
 *
 * @param answer what the asker is told; needed for a no
 */
public record AnswerSiteRequest(UUID ref, boolean approve, String answer) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE_REQUEST, ref);
    }

    @Override
    public Action action() {
        return approve ? Action.SITE_CREATE : Action.SITE_DECLINE;
    }
}
