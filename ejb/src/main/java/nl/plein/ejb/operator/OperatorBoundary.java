package nl.plein.ejb.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.ejb.document.ScanRound;
import nl.plein.ejb.mail.MailRun;
import nl.plein.ejb.mail.MailSetting;
import nl.plein.ejb.signin.RefusalBoundary;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.mail.MailRepository;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** How the platform is doing. */
@Stateless
@Boundary
public class OperatorBoundary {

    private static final int MOST = 100;
    private static final int LATEST = 20;

    @Inject
    ScanRound scans;

    @Inject
    DocumentRepository documents;

    @Inject
    SignInBoundary signIns;

    @Inject
    RefusalBoundary refusals;

    @Inject
    MailRun mail;

    @Inject
    MailRepository mails;

    @Inject
    Clock clock;

    /** What a platform manager looks at first. */
    @Requires(Right.OPERATOR_VIEW)
    public OperatorState state() {
        return new OperatorState(
                scans.scannerName(),
                scans.awaySince(),
                documents.waiting(0, MOST).size(),
                System.getProperty("plein.db.driver", "h2"),
                System.getProperty("java.version"),
                signIns.states(),
                refusals.latest(),
                MailSetting.server(),
                mail.carrierName(),
                mails.due(clock.instant(), MOST).size(),
                mails.failed(LATEST));
    }
}
