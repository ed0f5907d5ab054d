package nl.plein.ejb.archive;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.Job;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.shared.Target;

/**
 * Each hour, removes exports whose term is over (ARC-2.11): files, row and event go together or not at all, except that
 * a server that stops in between may leave a row without files, which the next round sees again.
 */
@Singleton
@DependsOn("StartUp")
public class ExportSweep {

    private static final int ROUND = 100;

    @Inject
    JobRepository jobs;

    @Inject
    ExportFolder exports;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void sweep() {
        for (Job job : jobs.old(ExportWork.KIND, clock.instant().minus(ArchiveSetting.exportTerm()), ROUND)) {
            if (jobs.drop(job.jobId(), "archive.export.removed")) {
                exports.remove(job.jobId());
                var target = new Target(ObjectType.EXPORT, job.jobId().value());
                trail.record(Entry.success(Action.EXPORT_REMOVE, target)
                        .by(Actor.SYSTEM)
                        .because(ArchiveSetting.EXPORT_DAYS.key()));
            }
        }
    }
}
