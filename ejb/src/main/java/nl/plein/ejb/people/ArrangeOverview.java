package nl.plein.ejb.people;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.Widget;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Let a part of one's own overview come earlier or later, or hide or show it. */
public record ArrangeOverview(AccountId account, Widget widget, Step step) implements Command, Telling {

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
        return Map.of("widget", widget.name(), "step", step.name());
    }
}
