package nl.plein.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A signed promise of what the tree was at one size. Kept for ever. */
@Entity
@Table(name = "audit_checkpoint")
public class AuditCheckpoint {

    @Id
    @Column(name = "tree_size")
    private long size;

    private String root;
    private String note;
    private Instant made;

    protected AuditCheckpoint() {} // JPA

    /**
     * @param root root hash in hexadecimal
     * @param note the signed note, as published
     */
    public AuditCheckpoint(long size, String root, String note, Instant made) {
        this.size = size;
        this.root = root;
        this.note = note;
        this.made = made;
    }

    public long size() {
        return size;
    }

    public String root() {
        return root;
    }

    public String note() {
        return note;
    }

    public Instant made() {
        return made;
    }
}
