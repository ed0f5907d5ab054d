package nl.plein.ejb.job;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;

/** What workers write down, each line at once and for all servers to see. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class JobLedger {

    /** How long a worker may be silent. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final int LOOK = 5;

    @Inject
    JobRepository jobs;

    @Inject
    Clock clock;

    /** A job for a new worker, if there is one. */
    public Optional<JobTicket> claim() {
        var now = clock.instant();
        for (String ref : jobs.free(now, LOOK)) {
            var worker = UUID.randomUUID().toString();
            if (jobs.claim(ref, worker, now, now.plus(LEASE))) {
                var job = jobs.get(new JobId(UUID.fromString(ref)));
                return Optional.of(new JobTicket(job.jobId(), job.order(), worker, job.attempts()));
            }
        }
        return Optional.empty();
    }

    /** The worker is alive. */
    public void renew(String worker) {
        jobs.renew(worker, clock.instant().plus(LEASE));
    }

    /** The worker is this far; false when the job is not its own any more. */
    public boolean reached(String worker, String step, int done, int total) {
        return jobs.reach(worker, step, done, total);
    }

    /** The job is over; false when it was not this worker's any more. */
    public boolean end(String worker, JobEnd end) {
        return jobs.end(worker, end, clock.instant());
    }
}
