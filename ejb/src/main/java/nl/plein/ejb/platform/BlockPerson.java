package nl.plein.ejb.platform;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Let somebody come in nowhere on the platform any more.
 *
 * @param account public identifier of the account
 * @param reason why, told to the person
 */
public record BlockPerson(UUID account, String reason) implements Command {

    public BlockPerson {
        reason = reason == null ? "" : reason;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account);
    }

    @Override
    public Action action() {
        return Action.ACCOUNT_BLOCK;
    }
}
