package nl.plein.ejb.privacy;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Make somebody's account anonymous for good, as was asked.
 *
 * @param request identifier of the request
 * @param account public identifier of the account
 */
public record EraseAccount(UUID request, UUID account) implements Command {

    static final Target PLATFORM = new Target(ObjectType.PLATFORM, new UUID(0, 0));

    @Override
    public Target target() {
        return PLATFORM;
    }

    @Override
    public Target made() {
        return new Target(ObjectType.ACCOUNT, account);
    }

    @Override
    public Action action() {
        return Action.PRIVACY_ERASE_EXECUTE;
    }
}
