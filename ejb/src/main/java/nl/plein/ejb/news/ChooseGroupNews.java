package nl.plein.ejb.news;

import java.util.List;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Choose of which of one's groups one wants news.
 *
 * @param wanted of these
 * @param unwanted of these not; groups in neither stay as they are
 */
public record ChooseGroupNews(AccountId account, List<GroupId> wanted, List<GroupId> unwanted)
        implements Command, Telling {

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
        return Map.of("news", wanted.size() + " on, " + unwanted.size() + " off");
    }
}
