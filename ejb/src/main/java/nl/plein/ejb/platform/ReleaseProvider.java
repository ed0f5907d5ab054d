package nl.plein.ejb.platform;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Take a provider off an organisation again, by which nobody ever came in. */
public record ReleaseProvider(UUID organisation, String entityId) implements Command, Telling {

    public ReleaseProvider {
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
        return Map.of("provider", entityId, "change", "released");
    }
}
