package nl.plein.ejb.group;

import java.util.HashMap;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Write a mail to members of a group.
 *
 * @param copy whether who writes it gets it as well, when it is not for that person
 * @param counted to how many people who writes it was told that it goes; nothing for a trial
 */
public record MailMembers(long site, GroupId group, TypedMail mail, Readers to, boolean copy, long counted)
        implements Command, Telling {

    /** A trial: only to who writes it, to see how it looks. */
    public static MailMembers trial(long site, GroupId group, TypedMail mail) {
        return new MailMembers(site, group, mail, Readers.myself(), false, 1);
    }

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
        var told = Map.of("to", to.kind().name(), "people", String.valueOf(counted));
        if (to.subgroup() == null) {
            return told;
        }
        var more = new HashMap<>(told);
        more.put("subgroup", to.subgroup().toString());
        return more;
    }
}
