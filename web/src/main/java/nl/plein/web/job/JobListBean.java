package nl.plein.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.job.JobBoundary;
import nl.plein.persistence.job.JobRow;

/** A person's own jobs, newest first. */
@Named
@RequestScoped
public class JobListBean {

    @Inject
    JobBoundary jobs;

    private List<JobRow> rows;

    public void load() {
        rows = jobs.mine();
    }

    public List<JobRow> getRows() {
        return rows;
    }

    /** Whether something may still change. */
    public boolean isMoving() {
        return rows.stream().anyMatch(row -> !row.state().over());
    }
}
