package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Write a mail to all members of a group.
 *
 * @param trial whether it goes only to who writes it, to see how it looks
 */
public record MailMembers(long site, GroupId group, String subject, String text, boolean trial)
        implements Command, Telling {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 4000;

    public MailMembers {
        subject = subject == null ? "" : subject.strip();
        text = text == null ? "" : text.strip();
    }

    /** Judges it inside the boundary, so that a refusal leaves its event. */
    void check() {
        fits("group.mail.subject", subject, LONGEST_SUBJECT);
        fits("group.mail.text", text, LONGEST_TEXT);
    }

    private static void fits(String key, String typed, int longest) {
        if (typed.isEmpty()) {
            throw new Refusal(key + ".empty");
        }
        if (typed.length() > longest) {
            throw new Refusal(key + ".long", longest, typed.length());
        }
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
        return Map.of("trial", String.valueOf(trial));
    }
}
