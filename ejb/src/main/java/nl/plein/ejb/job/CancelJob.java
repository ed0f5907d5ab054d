package nl.plein.ejb.job;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Stop a job of one's own. */
public record CancelJob(JobId job) implements Command {

    public CancelJob {
        Objects.requireNonNull(job, "job");
    }

    @Override
    public Target target() {
        return new Target(ObjectType.JOB, job.value());
    }

    @Override
    public Action action() {
        return Action.ADMIN_JOB_CANCEL;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
