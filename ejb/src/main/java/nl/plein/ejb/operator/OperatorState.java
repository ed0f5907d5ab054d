package nl.plein.ejb.operator;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.ejb.signin.ProviderState;
import nl.plein.persistence.mail.MailRow;
import nl.plein.persistence.signin.RefusalRow;

/**
 * How the platform is doing at this moment.
 *
 * @param scanner what looks at files: {@code clamd} or {@code built-in}
 * @param scannerAwaySince since when it cannot be reached, or null
 * @param waitingFiles files that no scanner has seen yet; more than a hundred count as a hundred
 * @param database {@code h2}, {@code postgresql} or {@code oracle}
 * @param java version of the Java that runs the server
 * @param providers identity providers and whether they answer
 * @param refusals the latest refused sign-ins
 * @param mailed whether mails go to a mail server
 * @param mailTo where mails go: a mail server or a folder
 * @param waitingMails mails whose moment has come; more than a hundred count as a hundred
 * @param failedMails mails that were given up, latest first
 */
public record OperatorState(
        String scanner,
        Instant scannerAwaySince,
        int waitingFiles,
        String database,
        String java,
        List<ProviderState> providers,
        List<RefusalRow> refusals,
        boolean mailed,
        String mailTo,
        int waitingMails,
        List<MailRow> failedMails)
        implements Serializable {

    /** Whether files are looked at by a real scanner. */
    public boolean scanned() {
        return !"built-in".equals(scanner);
    }

    /** Whether the database is the embedded one, which is not for production. */
    public boolean embedded() {
        return "h2".equals(database);
    }
}
