package nl.plein.ejb.people;

import java.util.List;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Tell something of oneself on a site because a group asks it. */
public record TellGroup(SiteRow site, AccountId account, GroupId group, List<Answer> answers)
        implements Command, Telling {

    public TellGroup {
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

    @Override
    public Map<String, String> tells() {
        return Map.of("group", group.value().toString());
    }
}
