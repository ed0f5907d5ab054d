package nl.plein.ejb.people;

import java.io.IOException;
import java.io.InputStream;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Show a picture of oneself, or show none any more.
 *
 * @param content bytes of the picture, or null to take it away
 */
public record ChangePortrait(AccountId account, Content content) implements Command {

    /** Bytes that were received whole. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account.value());
    }

    @Override
    public Action action() {
        return Action.ACCOUNT_PROFILE_CHANGE;
    }
}
