package nl.plein.ejb.archive;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.job.JobRow;

/** An export as its page shows it: how far it is, and what came out or what stopped it. */
public record ExportDetails(JobRow job, String name, List<Report.Line> lines) implements Serializable {

    /** Whether there is something to download. */
    public boolean made() {
        return name != null;
    }
}
