package nl.plein.ejb.move;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Take the move of a group back. */
public record UndoMove(SiteRow site, UUID move) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.GROUP_MOVE_UNDO;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("move", move.toString());
    }
}
