package nl.plein.ejb.privacy;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Make a download of everything that is held about me.
 *
 * @param account public identifier of the one who asks
 */
public record AskMyData(UUID account) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account);
    }

    @Override
    public Action action() {
        return Action.PRIVACY_ACCESS_REQUEST;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
