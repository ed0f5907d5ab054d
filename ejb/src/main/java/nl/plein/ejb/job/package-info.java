/**
 * Jobs: work that goes on after the answer went out, on whichever server is free.
 *
 * <ul>
 *   <li>JOB-2.1 Each second a server looks for work; it says that it is alive while it works.
 *   <li>JOB-2.2 A job runs as the person who asked for it, with the rights of that moment, and continues the operation
 *       of the audit log that it came from.
 *   <li>JOB-2.3 A job that broke a server three times is given up, and says so.
 *   <li>JOB-2.5 A job that breaks or is given up leaves one event; its pages show the number that its person tells the
 *       manager.
 *   <li>JOB-2.4 A person sees their own jobs with state and progress, and can stop one that is not over.
 * </ul>
 *
 * Out of scope: what the work is ({@code archive} and other features bring a {@link nl.plein.ejb.job.JobWork}).
 */
package nl.plein.ejb.job;
