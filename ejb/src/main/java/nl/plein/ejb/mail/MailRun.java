package nl.plein.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands over what is due, one mail after another. */
@ApplicationScoped
public class MailRun {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);
    private static final int ROUND = 100;

    @Inject
    MailLedger ledger;

    private final Carrier carrier = MailSetting.server() ? new SmtpCarrier() : new FolderCarrier();

    /** Sends what is due, at most a round of it. */
    @ActivateRequestContext
    public void sendAll() {
        Optional<MailTicket> next = ledger.claim();
        for (int i = 1; next.isPresent(); i++) {
            send(next.get());
            next = i < ROUND ? ledger.claim() : Optional.empty();
        }
    }

    /** Gives up what was interrupted. */
    @ActivateRequestContext
    public void tidy() {
        ledger.tidy();
    }

    /** What the operator's page calls the way mails go. */
    public String carrierName() {
        return carrier.name();
    }

    private void send(MailTicket mail) {
        try {
            carrier.carry(mail);
            ledger.sent(mail);
        } catch (Undelivered why) {
            LOG.warn(
                    "mail {} did not go ({}): {}",
                    mail.ref(),
                    why.fault(),
                    why.getCause().toString());
            ledger.unsent(mail, why.fate() == Undelivered.Fate.LATER, why.fault());
        }
    }
}
