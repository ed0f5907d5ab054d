package nl.plein.ejb.people;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Choose whether members of one's sites may write mails to one. */
public record AllowMessages(AccountId account, boolean wished) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account.value());
    }

    @Override
    public Action action() {
        return Action.ACCOUNT_PREFERENCE_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("messages", String.valueOf(wished));
    }
}
