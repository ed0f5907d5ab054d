package nl.plein.ejb.document;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.shared.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each second, scans what nobody scanned yet. The rows are the queue: what was uploaded while the scanner or the server
 * was down is scanned when they are back.
 */
@Singleton
@DependsOn("StartUp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // who asks how it is doing does not wait for a round
public class ScanRound {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRound.class);
    private static final int ROUND = 20;
    private static final Target PLATFORM = new Target(ObjectType.PLATFORM, new UUID(0, 0));

    @Inject
    DocumentRepository documents;

    @Inject
    ByteStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private final Scanner scanner = scanner();
    private final Set<UUID> unjudged = ConcurrentHashMap.newKeySet();
    private volatile Instant awaySince;

    /** Number of the document at which the next round goes on. */
    private volatile long last;

    /**
     * Scans the next of what waits; stops when the scanner cannot be reached. What cannot be judged is tried again when
     * all others had their turn.
     */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void scan() {
        var next = documents.waiting(last, ROUND);
        last = next.size() < ROUND ? 0 : next.get(ROUND - 1).id();
        for (Document document : next) {
            try (var bytes = store.open(document.sha256())) {
                verdict(document, scanner.clean(bytes));
            } catch (ConnectException | SocketTimeoutException away) {
                leave(away);
                last = 0;
                return;
            } catch (IOException unknown) {
                skip(document, unknown);
            }
        }
    }

    /** Each hour, throws away what a killed server left half received a day ago or longer. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() throws IOException {
        int swept = store.sweep(clock.instant().minus(Duration.ofDays(1)));
        LOG.debug("swept {} half files", swept);
    }

    /** Since when the scanner cannot be reached, or null when nothing is known against it. */
    public Instant awaySince() {
        return awaySince;
    }

    private void leave(IOException away) {
        if (awaySince == null) {
            awaySince = clock.instant();
            LOG.warn("The scanner {} cannot be reached, files wait for it: {}", scanner.name(), away.toString());
            trail.record(Entry.failure(Action.SYSTEM_SCANNER_AWAY, PLATFORM, "scanner.unreachable")
                    .by(Actor.SYSTEM)
                    .because(scanner.name()));
        }
    }

    private void skip(Document document, IOException unknown) {
        if (unjudged.add(document.ref())) {
            LOG.warn(
                    "{} was not judged by the scanner {}, it waits: {}",
                    document.ref(),
                    scanner.name(),
                    unknown.toString());
        }
    }

    /** What the operator's page calls the scanner. */
    public String scannerName() {
        return scanner.name();
    }

    private void verdict(Document document, boolean clean) {
        if (awaySince != null) {
            awaySince = null;
            LOG.info("The scanner {} answers again", scanner.name());
        }
        unjudged.remove(document.ref());
        documents.judged(document, clean);
        var action = clean ? Action.FILE_SCAN_PASS : Action.FILE_SCAN_REJECT;
        trail.record(Entry.success(action, new Target(ObjectType.FILE, document.ref()))
                .by(Actor.SYSTEM)
                .because(scanner.name()));
    }

    private static Scanner scanner() {
        var address = DocumentSetting.SCANNER.value();
        return address.isEmpty() ? new TestFileScanner() : new ClamdScanner(address);
    }
}
