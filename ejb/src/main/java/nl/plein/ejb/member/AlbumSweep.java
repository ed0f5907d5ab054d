package nl.plein.ejb.member;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.archive.ExportFolder;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.Job;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.shared.Target;

/** Each hour, removes files of pictures whose term is over. */
@Singleton
@DependsOn("StartUp")
public class AlbumSweep {

    private static final int ROUND = 100;

    @Inject
    JobRepository jobs;

    @Inject
    ExportFolder exports;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void sweep() {
        for (Job job : jobs.old(AlbumWork.KIND, clock.instant().minus(AlbumBoundary.TERM), ROUND)) {
            if (jobs.drop(job.jobId(), "member.album.removed")) {
                exports.remove(job.jobId());
                trail.record(Entry.success(
                                Action.EXPORT_REMOVE,
                                new Target(ObjectType.EXPORT, job.jobId().value()))
                        .by(Actor.SYSTEM)
                        .because(AlbumWork.KIND));
            }
        }
    }
}
