package nl.plein.ejb.privacy;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Delete my account.
 *
 * @param account public identifier of the one who asks
 * @param reason why, or null
 */
public record AskErasure(UUID account, String reason) implements Command {

    static final int LONGEST = 1000;

    public AskErasure {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account);
    }

    @Override
    public Action action() {
        return Action.PRIVACY_ERASE_REQUEST;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }

    @Override
    public boolean asksProof() {
        return true;
    }
}
