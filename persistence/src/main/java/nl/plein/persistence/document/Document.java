package nl.plein.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A file someone shares. Until it is attached to an item only its uploader knows it; from then on whoever may read the
 * item may have it, once it was found clean.
 */
@Entity
@NamedQuery(name = "Document.byRef", query = "select d from Document d where d.ref = :ref and d.siteId = :site")
@NamedQuery(
        name = "Document.below",
        query =
                """
        select new nl.plein.persistence.document.DocumentRow(
            d.id, d.ref, d.name, d.mediaType, d.size, d.sha256, d.scanState)
        from Document d where d.itemId = :item order by d.id""")
@NamedQuery(
        name = "Document.waiting",
        query =
                """
        select d from Document d where d.scanState = nl.plein.persistence.document.ScanState.RECEIVED
            and d.id > :after order by d.id""")
@NamedQuery(
        name = "Document.readable",
        query =
                """
        select d from Document d join Item i on i.id = d.itemId join i.readAudience a
        where d.ref = :ref and d.siteId = :site and a.reachKey in :keys""")
@Table(name = "document")
public class Document {

    @Id
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    private long id;

    private String ref;

    @Version
    @Column(name = "lock_no")
    private long lockNo;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "item_id")
    private Long itemId;

    @Column(name = "owner_id")
    private long ownerId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_size")
    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private ScanState scanState;

    private Instant uploaded;

    protected Document() {} // JPA

    public Document(long siteId, long ownerId, Sent sent, Instant uploaded) {
        this.ref = sent.id().value().toString();
        this.siteId = siteId;
        this.ownerId = ownerId;
        this.name = sent.name();
        this.mediaType = sent.bytes().mediaType();
        this.size = sent.bytes().size();
        this.sha256 = sent.bytes().sha256();
        this.scanState = ScanState.RECEIVED;
        this.uploaded = uploaded;
    }

    /** Belongs to this item from now on. */
    public void attach(long item) {
        itemId = item;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long siteId() {
        return siteId;
    }

    public Long itemId() {
        return itemId;
    }

    public long ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public ScanState scanState() {
        return scanState;
    }

    public Instant uploaded() {
        return uploaded;
    }
}
