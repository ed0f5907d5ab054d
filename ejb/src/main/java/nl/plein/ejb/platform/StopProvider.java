package nl.plein.ejb.platform;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Let nobody come in by a provider any more, and end the sessions that it started.
 *
 * @param reason why, for the other managers
 */
public record StopProvider(UUID organisation, String entityId, String reason) implements Command, Telling {

    public StopProvider {
        entityId = entityId == null ? "" : entityId;
        reason = reason == null ? "" : reason;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.IDENTITY_PROVIDER, organisation);
    }

    @Override
    public Action action() {
        return Action.ADMIN_IDP_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("provider", entityId, "change", "stopped");
    }
}
