package nl.plein.ejb.people;

import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Write a mail to a member of one's site.
 *
 * @param copy whether who writes gets one too
 */
public record SendMessage(SiteRow site, AccountId account, String subject, String text, boolean copy)
        implements Command {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 4000;

    public SendMessage {
        subject = subject == null ? "" : subject.strip();
        text = text == null ? "" : text.strip();
    }

    /** Judges it inside the boundary, so that a refusal leaves its event. */
    void check() {
        fits("people.message.subject", subject, LONGEST_SUBJECT);
        fits("people.message.text", text, LONGEST_TEXT);
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
        return new Target(ObjectType.ACCOUNT, account.value());
    }

    @Override
    public Action action() {
        return Action.ACCOUNT_MESSAGE_SEND;
    }
}
