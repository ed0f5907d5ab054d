package nl.plein.ejb.platform;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Let people come in again by a provider that was stopped. */
public record AllowProvider(UUID organisation, String entityId) implements Command, Telling {

    public AllowProvider {
        entityId = entityId == null ? "" : entityId;
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
        return Map.of("provider", entityId, "change", "allowed");
    }
}
