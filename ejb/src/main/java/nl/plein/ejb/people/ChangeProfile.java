package nl.plein.ejb.people;

import java.util.List;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Tell something of oneself on a site; fields that are not named stay as they are. */
public record ChangeProfile(SiteRow site, AccountId account, List<Answer> answers) implements Command {

    public ChangeProfile {
        answers = List.copyOf(answers);
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
