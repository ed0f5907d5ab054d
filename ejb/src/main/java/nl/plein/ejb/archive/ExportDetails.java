package nl.plein.ejb.archive;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.job.JobRow;

/**
 * An export as its page shows it: how far it is, and what came out or what stopped it.
 *
 * @param name what the files are called, or null when there are none (any more)
 * @param until when what was made is removed, or null while it is not over
 */
public record ExportDetails(JobRow job, String name, List<Report.Line> lines, Instant until) implements Serializable {

    /** Whether there is something to download. */
    public boolean made() {
        return name != null;
    }
}
