package nl.plein.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One event as it was written, once. It has no verb that changes it, and the database refuses one. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    private long id;

    private String ref;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "action_name")
    private String action;

    private String outcome;
    private String reason;

    @Column(name = "actor_type")
    private String actorType;

    @Column(name = "actor_ref")
    private String actor;

    @Column(name = "behalf_ref")
    private String onBehalf;

    @Column(name = "site_ref")
    private String site;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_ref")
    private String object;

    private String channel;

    @Column(name = "operation_ref")
    private String operation;

    @Column(name = "trace_id")
    private String trace;

    private String ground;
    private String changed;
    private String commitment;

    protected AuditEvent() {} // JPA

    public AuditEvent(AuditFacts facts) {
        ref = facts.ref();
        at = facts.at();
        action = facts.action();
        outcome = facts.outcome();
        reason = facts.reason();
        actorType = facts.actorType();
        actor = facts.actor();
        onBehalf = facts.onBehalf();
        site = facts.site();
        objectType = facts.objectType();
        object = facts.object();
        channel = facts.channel();
        operation = facts.operation();
        trace = facts.trace();
        ground = facts.ground();
        changed = facts.changed().isEmpty() ? null : String.join(",", facts.changed());
        commitment = facts.commitment();
    }

    public long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** What is known for ever of it. */
    public AuditFacts facts() {
        return new AuditFacts(
                ref,
                at,
                action,
                outcome,
                reason,
                actorType,
                actor,
                onBehalf,
                site,
                objectType,
                object,
                channel,
                operation,
                trace,
                ground,
                changed == null ? List.of() : List.of(changed.split(",")),
                commitment);
    }
}
