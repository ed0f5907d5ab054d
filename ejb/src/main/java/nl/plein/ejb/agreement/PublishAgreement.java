package nl.plein.ejb.agreement;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Give an agreement with the sites a new version, or make one.
 *
 * @param agreement identifier, which the form gave a new one
 * @param version the version that it is made on, 0 for a new agreement
 * @param body HTML, as it was typed
 */
public record PublishAgreement(UUID agreement, int version, String title, String body) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.PLATFORM, new UUID(0, 0));
    }

    @Override
    public Action action() {
        return Action.SITE_AGREEMENT_PUBLISH;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("agreement", agreement.toString(), "version", String.valueOf(version + 1));
    }
}
