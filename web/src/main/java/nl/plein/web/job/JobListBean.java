package nl.plein.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.plein.ejb.job.JobBoundary;
import nl.plein.persistence.job.JobRow;

/** A person's own jobs, newest first. */
@Named
@RequestScoped
public class JobListBean {

    private static final Map<String, String> PAGES = Map.of(
            "privacy.export",
            "/mydata",
            "member.import",
            "/jobs",
            "member.album",
            "/manage/members/portraits",
            "member.bulk",
            "/manage/members",
            "group.bulk",
            "/jobs",
            "group.move",
            "/manage/moves");

    @Inject
    JobBoundary jobs;

    private List<JobRow> rows;

    public void load() {
        rows = jobs.mine();
    }

    public List<JobRow> getRows() {
        return rows;
    }

    /** Where more is said of a job: on the page of its feature. */
    public String address(JobRow job) {
        return switch (job.kind()) {
            case "group.copy" -> "/group/" + job.subject();
            case "group.intake" -> "/group/" + job.subject() + "/intake";
            default -> PAGES.getOrDefault(job.kind(), "/archive/job/" + job.ref());
        };
    }

    /** Whether something may still change. */
    public boolean isMoving() {
        return rows.stream().anyMatch(row -> !row.state().over());
    }
}
