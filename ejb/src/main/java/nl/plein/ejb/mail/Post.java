package nl.plein.ejb.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.plein.persistence.mail.MailRepository;
import nl.plein.persistence.mail.MailTo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where letters are posted: a row in the transaction of the command, sent when that has succeeded. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    @Inject
    MailRepository mails;

    @Inject
    Clock clock;

    /** Posts a letter; one to somebody who is blocked, or has no address that can be used, is not written. */
    public void send(Letter letter) {
        var address = MailAddress.of(letter.address());
        if (!letter.reachable() || address.isEmpty()) {
            LOG.debug("no mail {}: the recipient cannot get any", letter.key());
            return;
        }
        var to = new MailTo(letter.account(), address.get().text(), letter.language(), letter.site(), letter.group());
        mails.add(to, Wording.of(letter), clock.instant());
    }

    /** Drops what waits for somebody who is not in this group any more. */
    public void withdraw(long account, long group) {
        mails.withdrawFromGroup(account, group, clock.instant());
    }

    /** Drops the news that waits for somebody who does not want any. */
    public void withdrawNews(long account) {
        mails.withdrawNews(account, clock.instant());
    }

    /** Drops what waits for somebody who is not on this site any more. */
    public void withdrawFromSite(long account, long site) {
        mails.withdrawFromSite(account, site, clock.instant());
    }
}
