package nl.plein.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job from its claim to its end, in a request of its own and as the person who asked for it. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int ATTEMPTS = 3;

    @Inject
    JobLedger ledger;

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    CurrentAccount me;

    @Inject
    Origin origin;

    @Inject
    AuditTrail trail;

    /** Runs the job; whatever happens, it ends or is left to the next worker. */
    public void run(JobTicket ticket) {
        var request = requests.get();
        request.activate();
        try {
            me.become(ticket.order().account());
            origin.continues(ticket.order().operation());
            work(ticket);
        } finally {
            request.deactivate();
        }
    }

    private void work(JobTicket ticket) {
        var work = works.stream()
                .filter(each -> each.kind().equals(ticket.order().kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "nobody does jobs of the kind " + ticket.order().kind()));
        try {
            var end = ticket.attempts() > ATTEMPTS
                    ? given("job.gaveup", ticket)
                    : work.run(ticket, progress(ticket.worker()));
            if (!ledger.end(ticket.worker(), end)) {
                throw new JobStopped(ticket.worker());
            }
        } catch (JobStopped stopped) {
            LOG.info("job {} stopped: {}", ticket.job().value(), stopped.getMessage());
            work.undo(ticket);
        } catch (RuntimeException broken) {
            LOG.error("job {} broke", ticket.job().value(), broken);
            work.undo(ticket);
            ledger.end(ticket.worker(), given("job.broken", ticket));
        }
    }

    /** A job that its work can say nothing of any more: the log is told here. */
    private JobEnd given(String message, JobTicket ticket) {
        trail.recordApart(Entry.failure(
                        Action.ADMIN_JOB_RUN,
                        new Target(ObjectType.JOB, ticket.job().value()),
                        message)
                .with("kind", ticket.order().kind()));
        return JobEnd.failed(message, null);
    }

    private JobProgress progress(String worker) {
        return (step, done, total) -> {
            if (!ledger.reached(worker, step, done, total)) {
                throw new JobStopped(worker);
            }
        };
    }
}
