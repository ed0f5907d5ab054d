package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Write a mail to all members of a group.
 *
 * @param trial whether it goes only to who writes it, to see how it looks
 */
public record MailMembers(long site, GroupId group, TypedMail mail, boolean trial) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_MAIL;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("trial", String.valueOf(trial));
    }
}
