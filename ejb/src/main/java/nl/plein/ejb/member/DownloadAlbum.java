package nl.plein.ejb.member;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Have the file of pictures that was gathered for me. */
public record DownloadAlbum(JobId job) implements Command {

    public DownloadAlbum {
        Objects.requireNonNull(job, "job");
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
