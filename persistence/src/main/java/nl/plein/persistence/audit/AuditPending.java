package nl.plein.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An event that waits for its place in the tree. Written with the event, taken away by the sequencer. */
@Entity
@Table(name = "audit_pending")
public class AuditPending {

    @Id
    @Column(name = "event_id")
    private long event;

    protected AuditPending() {} // JPA

    public AuditPending(long event) {
        this.event = event;
    }

    public long event() {
        return event;
    }
}
