package nl.plein.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What is personal in an event. It may be erased when its term has passed; then only the commitment is left. */
@Entity
@Table(name = "audit_detail")
public class AuditDetail {

    @Id
    @Column(name = "event_id")
    private long event;

    private String salt;

    @Lob
    private String detail;

    protected AuditDetail() {} // JPA

    /**
     * @param salt 32 random bytes of its own, in hexadecimal
     * @param detail canonical JSON
     */
    public AuditDetail(long event, String salt, String detail) {
        this.event = event;
        this.salt = salt;
        this.detail = detail;
    }

    public long event() {
        return event;
    }

    public String salt() {
        return salt;
    }

    public String detail() {
        return detail;
    }
}
