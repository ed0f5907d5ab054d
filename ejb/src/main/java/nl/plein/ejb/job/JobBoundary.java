package nl.plein.ejb.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.job.JobRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** A person's own jobs. */
@Stateless
@Boundary
public class JobBoundary {

    /** Most jobs that are listed. */
    public static final int PAGE = 50;

    @Inject
    JobRepository jobs;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The newest jobs of this person. */
    @Open("a person sees their own jobs only")
    public List<JobRow> mine() {
        return jobs.of(me.id(), PAGE);
    }

    /**
     * Stops a job.
     *
     * @throws Refusal when there is nothing of this person's to stop
     */
    @Open("a person stops their own jobs only")
    public void cancel(CancelJob command) {
        if (!jobs.cancel(command.job(), me.id(), clock.instant())) {
            throw new Refusal("job.cancel.late");
        }
    }
}
