package nl.plein.ejb.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.DocumentRepository;
import nl.plein.persistence.document.DocumentRow;
import nl.plein.persistence.document.ScanState;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Uploading files and getting them back. */
@Stateless
@Boundary
public class DocumentBoundary {

    @Inject
    DocumentRepository documents;

    @Inject
    ItemRepository items;

    @Inject
    ByteStore store;

    @Inject
    MediaTypes types;

    @Inject
    AuditTrail trail;

    @Inject
    ScanRound scans;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Whether files wait for a scanner that does not answer. */
    @Open("tells of no file and of nobody")
    public boolean waitForScanner() {
        return scans.awaySince() != null;
    }

    /**
     * Keeps a file, to be attached to an item later. It is served after it was scanned.
     *
     * @throws Refusal when it is empty, too large, or of a type that is not allowed
     * @throws NotKept when there is no room for it, or the disk is broken
     */
    @Requires(Right.DOCUMENT_UPLOAD)
    public DocumentRow upload(UploadDocument command) {
        var name = FileName.clean(command.name());
        bounds(command.size());
        try {
            var mediaType = types.detect(command.content(), name);
            if (AllowedType.of(mediaType, name).isEmpty()) {
                throw new Refusal("document.type", name, mediaType);
            }
            var kept = keep(command.content());
            var bytes = new StoredBytes(kept.sha256(), kept.size(), mediaType);
            var sent = new Sent(command.document(), name, bytes);
            var document = new Document(command.siteNumber(), me.id(), sent, clock.instant());
            documents.add(document);
            return row(document);
        } catch (IOException unwritten) {
            throw new NotKept(unwritten);
        }
    }

    /** Says no to what the server could not receive, and leaves the event. */
    @Requires(Right.DOCUMENT_UPLOAD)
    public void refuse(RefuseUpload command) {
        throw new Refusal(command.messageKey(), DocumentSetting.uploadLimit() / 1_048_576);
    }

    /** Gives up on what the server could not set down, and leaves the event. */
    @Requires(Right.DOCUMENT_UPLOAD)
    public void lose(LoseUpload command) {
        throw new NotKept(command.why());
    }

    /** Adds a document that this person uploaded to an item. */
    @Requires(Right.ITEM_EDIT)
    public void attach(AttachDocument command) {
        var item = items.get(command.item(), command.site(), me.viewer());
        documents
                .loose(command.document(), command.site(), me.id())
                .orElseThrow(() -> new Refusal("document.gone"))
                .attach(item.id());
    }

    /**
     * A document for whoever may read its item, or for its uploader while it belongs to none. Leaves one event.
     *
     * @throws NoSuchThing when it is not there for this person, or not (yet) found clean
     */
    @Open("read through the viewer's keys")
    public Download download(long site, DocumentId id) {
        var target = new Target(ObjectType.FILE, id.value());
        var shared = documents.readable(id, site, me.viewer()).filter(DocumentBoundary::clean);
        var found = shared.or(() -> own(site, id)).orElseThrow(() -> new NoSuchThing(target));
        var ground = shared.isPresent() ? "audience" : "own";
        trail.record(Entry.success(Action.FILE_DOWNLOAD, target).because(ground));
        return Download.of(found);
    }

    /**
     * The bytes of a download that was granted.
     *
     * @throws IOException when they cannot be read
     */
    @Open("a download is only made by asking for one")
    public InputStream bytes(Download granted) throws IOException {
        return store.open(granted.sha256());
    }

    private Optional<Document> own(long site, DocumentId id) {
        return me.signedIn() ? documents.loose(id, site, me.id()).filter(DocumentBoundary::clean) : Optional.empty();
    }

    private static void bounds(long size) {
        if (size == 0) {
            throw new Refusal("document.empty");
        }
        if (size > DocumentSetting.uploadLimit()) {
            throw new Refusal("document.large", DocumentSetting.uploadLimit() / 1_048_576);
        }
    }

    private ByteStore.Kept keep(UploadDocument.Content content) throws IOException {
        try (var in = content.open()) {
            return store.keep(in);
        }
    }

    private static boolean clean(Document document) {
        return document.scanState() == ScanState.CLEAN;
    }

    private static DocumentRow row(Document document) {
        return new DocumentRow(
                document.id(),
                document.ref().toString(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.scanState());
    }
}
