package nl.plein.ejb.platform;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Let somebody come in again who was blocked.
 *
 * @param account public identifier of the account
 */
public record UnblockPerson(UUID account) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account);
    }

    @Override
    public Action action() {
        return Action.ACCOUNT_UNBLOCK;
    }
}
