package nl.plein.persistence.job;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job in a list.
 *
 * @param step key of what it is doing, or null
 * @param message key of how it ended, or null
 */
public record JobRow(
        String ref,
        String kind,
        String subject,
        String subjectName,
        JobState state,
        String step,
        int done,
        int total,
        Instant created,
        Instant finished,
        String message)
        implements Serializable {

    /** How far it is, in whole percents. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
