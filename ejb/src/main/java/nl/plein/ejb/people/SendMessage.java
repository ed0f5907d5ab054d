package nl.plein.ejb.people;

import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Write a mail to a member of one's site.
 *
 * @param copy whether who writes gets one too
 */
public record SendMessage(SiteRow site, AccountId account, TypedMail mail, boolean copy) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.ACCOUNT, account.value());
    }

    @Override
    public Action action() {
        return Action.ACCOUNT_MESSAGE_SEND;
    }
}
