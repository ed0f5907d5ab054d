package nl.plein.ejb.platform;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Give an organisation a provider, by which its people come in from then on.
 *
 * @param entityId the name of the provider in its metadata
 */
public record GiveProvider(UUID organisation, String entityId) implements Command, Telling {

    public GiveProvider {
        entityId = entityId == null ? "" : entityId.strip();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.IDENTITY_PROVIDER, organisation);
    }

    @Override
    public Action action() {
        return Action.ADMIN_IDP_ADD;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("provider", entityId);
    }
}
