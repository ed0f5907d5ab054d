package nl.plein.ejb.privacy;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * I want to stay after all.
 *
 * @param account public identifier of the one who asked
 */
public record WithdrawErasure(UUID account) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account);
    }

    @Override
    public Action action() {
        return Action.PRIVACY_ERASE_WITHDRAW;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
