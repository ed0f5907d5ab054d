package nl.plein.ejb.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.Job;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.shared.Target;

/**
 * The end of what jobs made for somebody to download. Files, row and event go together or not at all, except that a
 * server that stops in between may leave a row without files, which the next round sees again.
 */
@Dependent
public class ExportTerm {

    private static final int ROUND = 100;

    @Inject
    JobRepository jobs;

    @Inject
    ExportFolder exports;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Removes what jobs of a kind made longer ago than its term, some of it.
     *
     * @param message key of the sentence that the job says from now on
     * @param ground what the event names as the reason
     */
    public void end(String kind, Duration term, String message, String ground) {
        for (Job job : jobs.old(kind, clock.instant().minus(term), ROUND)) {
            if (jobs.drop(job.jobId(), message)) {
                exports.remove(job.jobId());
                var target = new Target(ObjectType.EXPORT, job.jobId().value());
                trail.record(Entry.success(Action.EXPORT_REMOVE, target)
                        .by(Actor.SYSTEM)
                        .because(ground));
            }
        }
    }
}
