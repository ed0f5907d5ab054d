package nl.plein.ejb.platform;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Add an organisation.
 *
 * @param ref under which it will be known
 */
public record AddOrganisation(UUID ref, String name) implements Command, Telling {

    public AddOrganisation {
        name = name == null ? "" : name;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.IDENTITY_PROVIDER, ref);
    }

    @Override
    public Action action() {
        return Action.ADMIN_IDP_ADD;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("name", name);
    }
}
