package nl.plein.ejb.mail;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.mail.Mail;
import nl.plein.persistence.mail.MailRepository;
import nl.plein.persistence.mail.MailState;
import nl.plein.persistence.shared.Target;

/** What servers write down about the mails they hand over, each line at once and for all servers to see. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class MailLedger {

    /** How often a mail is tried. */
    static final int TRIES = 8;

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FULL = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LOOK = 5;
    private static final int SILENT = 50;

    @Inject
    MailRepository mails;

    @Inject
    AccountRepository accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** A mail for this server to hand over now, if there is one. */
    public Optional<MailTicket> claim() {
        var now = clock.instant();
        for (String ref : mails.due(now, LOOK)) {
            if (mails.claim(ref, now, now.plus(LEASE))) {
                var mail = mails.find(ref).orElseThrow();
                if (wanted(mail) && !postponed(mail)) {
                    return Optional.of(new MailTicket(ref, mail.to(), mail.text(), mail.attempts(), mail.created()));
                }
            }
        }
        return Optional.empty();
    }

    /** The mail has gone. */
    public void sent(MailTicket mail) {
        mails.finish(mail.ref(), MailState.SENT, null, clock.instant());
    }

    /**
     * The mail did not go: it waits, each time longer, or is given up.
     *
     * @param again whether another try makes sense
     * @param fault key of why
     */
    public void unsent(MailTicket mail, boolean again, String fault) {
        if (again && mail.attempts() < TRIES) {
            mails.postpone(mail.ref(), mail.attempts(), clock.instant().plus(pause(mail.attempts())));
        } else {
            giveUp(mail.ref(), fault);
        }
    }

    /** Gives up what a server was sending when it fell silent, and forgets what is long over. */
    public void tidy() {
        var now = clock.instant();
        mails.silent(now, SILENT).forEach(ref -> giveUp(ref, "interrupted"));
        mails.forget(now.minus(KEPT));
    }

    /** One minute, four, sixteen ... four hours at most. */
    static Duration pause(int attempts) {
        var longer = FIRST_PAUSE.multipliedBy(1L << (2 * (attempts - 1)));
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private boolean wanted(Mail mail) {
        var account = mail.to().account();
        boolean wanted = account == null
                || accounts.find(account).filter(Account::active).isPresent();
        if (!wanted) {
            mails.finish(mail.ref(), MailState.WITHDRAWN, null, clock.instant());
        }
        return wanted;
    }

    private boolean postponed(Mail mail) {
        var now = clock.instant();
        int most = MailSetting.hourly();
        boolean full = mails.lately(mail.to().address(), now.minus(HOUR), most) >= most;
        if (full) {
            mails.postpone(mail.ref(), mail.attempts() - 1, now.plus(FULL));
        }
        return full;
    }

    private void giveUp(String ref, String fault) {
        if (mails.finish(ref, MailState.FAILED, fault, clock.instant())) {
            trail.record(
                    Entry.failure(Action.SYSTEM_MAIL_FAIL, new Target(ObjectType.MAIL, UUID.fromString(ref)), fault)
                            .by(Actor.SYSTEM));
        }
    }
}
