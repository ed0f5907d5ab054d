package nl.plein.ejb.news;

import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.Rhythm;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Choose how often one wants mail about what is new. */
public record ChooseRhythm(AccountId account, Rhythm rhythm) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account.value());
    }

    @Override
    public Action action() {
        return Action.ACCOUNT_PREFERENCE_CHANGE;
    }
}
