package nl.plein.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of an event in the tree, without gaps, and the hash of its leaf. */
@Entity
@Table(name = "audit_leaf")
public class AuditLeaf {

    @Id
    private long seq;

    @Column(name = "event_id")
    private long event;

    private String hash;

    protected AuditLeaf() {} // JPA

    /** @param hash SHA-256 of the leaf as RFC 6962 has it, in hexadecimal */
    public AuditLeaf(long seq, long event, String hash) {
        this.seq = seq;
        this.event = event;
        this.hash = hash;
    }

    public long seq() {
        return seq;
    }

    public long event() {
        return event;
    }

    public String hash() {
        return hash;
    }
}
