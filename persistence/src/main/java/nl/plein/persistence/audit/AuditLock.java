package nl.plein.persistence.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that a sequencer holds while it numbers events, so that there is one at a time in a cluster. */
@Entity
@Table(name = "audit_lock")
public class AuditLock {

    /** The number of the only row; the migration makes it. */
    public static final long ONLY = 1;

    @Id
    private long id;

    protected AuditLock() {} // JPA
}
