package nl.plein.ejb.privacy;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Have what was made of what is held about me. */
public record DownloadMyData(JobId job) implements Command {

    public DownloadMyData {
        Objects.requireNonNull(job, "job");
    }

    @Override
    public Target target() {
        return new Target(ObjectType.EXPORT, job.value());
    }

    @Override
    public Action action() {
        return Action.PRIVACY_ACCESS_EXPORT;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
