package nl.plein.ejb.job;

import nl.plein.persistence.job.JobEnd;

/** What a job of one kind does. It may be begun more than once, and must come out the same. */
public interface JobWork {

    /** The kind of jobs it does. */
    String kind();

    /**
     * Does the work.
     *
     * @throws JobStopped when it is not wanted any more; whatever was made is thrown away then
     */
    JobEnd run(JobTicket ticket, JobProgress progress);

    /** Throws away what was made by a job that turned out not to be wanted. */
    void undo(JobTicket ticket);
}
