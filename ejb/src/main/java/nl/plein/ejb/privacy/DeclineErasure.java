package nl.plein.ejb.privacy;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Do not delete somebody's account.
 *
 * @param request identifier of the request
 * @param account public identifier of the account
 * @param answer why not, told to the person
 */
public record DeclineErasure(UUID request, UUID account, String answer) implements Command {

    public DeclineErasure {
        answer = answer == null ? "" : answer.strip();
    }

    @Override
    public Target target() {
        return EraseAccount.PLATFORM;
    }

    @Override
    public Target made() {
        return new Target(ObjectType.ACCOUNT, account);
    }

    @Override
    public Action action() {
        return Action.PRIVACY_ERASE_DECLINE;
    }
}
