/**
 * Work that is done after the answer went out, as rows: the table is the queue, so that a job is there exactly when the
 * change that asked for it is, and is never lost with a server.
 *
 * <ul>
 *   <li>JOB-1.1 A job is written in the transaction of the command that asks for it.
 *   <li>JOB-1.2 One conditional update hands a job to one worker; two servers never do one job at the same time.
 *   <li>JOB-1.3 A worker that no longer says it is alive loses the job, and another takes it up again.
 *   <li>JOB-1.4 Whoever asked for a job can stop it while it waits or runs; its worker hears that at its next step.
 * </ul>
 */
package nl.plein.persistence.job;
