package nl.plein.ejb.platform;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Remove an organisation to which nobody and nothing belongs. */
public record RemoveOrganisation(UUID organisation) implements Command, Telling {

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
        return Map.of("change", "removed");
    }
}
