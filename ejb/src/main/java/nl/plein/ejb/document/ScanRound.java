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
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class ScanRound {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRound.class);
    private static final int ROUND = 20;

    @Inject
    DocumentRepository documents;

    @Inject
    ByteStore store;

    @Inject
    AuditTrail trail;

    private final Scanner scanner = scanner();

    /** Scans what waits; stops at the first file that the scanner cannot judge now. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void scan() {
        for (Document document : documents.waiting(ROUND)) {
            try (var bytes = store.open(document.sha256())) {
                verdict(document, scanner.clean(bytes));
            } catch (IOException unknown) {
                LOG.warn("{} waits for the scanner {}: {}", document.ref(), scanner.name(), unknown.toString());
                return;
            }
        }
    }

    /** What the operator's page calls the scanner. */
    public String scannerName() {
        return scanner.name();
    }

    private void verdict(Document document, boolean clean) {
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
