package nl.plein.ejb.platform;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Call an organisation something else. */
public record RenameOrganisation(UUID organisation, String name) implements Command, Telling {

    public RenameOrganisation {
        name = name == null ? "" : name;
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
        return Map.of("name", name);
    }
}
