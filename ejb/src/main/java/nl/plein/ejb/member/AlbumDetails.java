package nl.plein.ejb.member;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.job.JobRow;

/**
 * A file of pictures that a manager asked for.
 *
 * @param ready whether it can be had now
 * @param until when it is removed, or null while it is not over
 */
public record AlbumDetails(JobRow job, boolean ready, Instant until) implements Serializable {}
