package nl.plein.ejb.auditlog;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.audit.log.Erasure;
import nl.plein.audit.log.OverdueEvents;
import nl.plein.audit.log.Publisher;
import nl.plein.persistence.audit.Action;

/** Keeps the tree behind the events: places each second, a checkpoint each minute (AUD-6.5), erasure each night. */
@Singleton
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class LogRound {

    @Inject
    Publisher publisher;

    @Inject
    AuditTrail trail;

    @Inject
    OverdueEvents overdue;

    @Inject
    Erasure erasure;

    private boolean started;

    /** Writes what is overdue and gives committed events their places. The first round tells that Plein started. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void place() {
        if (!started) {
            trail.recordApart(Entry.success(Action.SYSTEM_START, Question.LOG).by(Actor.SYSTEM));
            started = true;
            publisher.publish();
        }
        overdue.settle();
        publisher.catchUp();
    }

    /** Erases what is personal and whose term is over (AUD-3.3). */
    @Schedule(hour = "3", minute = "40", persistent = false)
    public void erase() {
        erasure.eraseDue();
    }

    /** Signs what the tree has become, if anything. */
    @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
    public void sign() {
        publisher.publish();
    }
}
