package nl.plein.ejb.archive;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Have what an export made: the container, or its packing slip. */
public record DownloadExport(JobId job, ExportPart part) implements Command {

    public DownloadExport {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(part, "part");
    }

    @Override
    public Target target() {
        return new Target(ObjectType.EXPORT, job.value());
    }

    @Override
    public Action action() {
        return Action.EXPORT_DOWNLOAD;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
