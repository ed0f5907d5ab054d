package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Invite somebody of the site.
 *
 * @param words what the inviter says to this person
 */
public record InvitePerson(long site, GroupId group, AccountId person, OwnWords words) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_INVITE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("invited", person.value().toString());
    }
}
