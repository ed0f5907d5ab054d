package nl.plein.ejb.job;

import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;

/**
 * A job in the hands of a worker.
 *
 * @param worker what proves that the job is still this worker's
 * @param attempts how often it was begun, this time included
 */
public record JobTicket(JobId job, JobOrder order, String worker, int attempts) {}
