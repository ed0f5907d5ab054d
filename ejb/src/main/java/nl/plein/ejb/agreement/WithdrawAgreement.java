package nl.plein.ejb.agreement;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Let an agreement hold no more. */
public record WithdrawAgreement(UUID agreement) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.PLATFORM, new UUID(0, 0));
    }

    @Override
    public Action action() {
        return Action.SITE_AGREEMENT_WITHDRAW;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("agreement", agreement.toString());
    }
}
