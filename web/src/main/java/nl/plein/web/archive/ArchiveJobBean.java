package nl.plein.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.archive.ArchiveBoundary;
import nl.plein.ejb.archive.ExportDetails;
import nl.plein.ejb.job.CancelJob;
import nl.plein.ejb.job.JobBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** How far an export is, what came out of it, or what stopped it. */
@Named
@RequestScoped
public class ArchiveJobBean {

    @Inject
    ArchiveBoundary archive;

    @Inject
    JobBoundary jobs;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private ExportDetails details;

    public ExportDetails getDetails() {
        if (details == null) {
            details = archive.view(id());
        }
        return details;
    }

    public void load() {
        getDetails();
    }

    /** Address of one of its files. */
    public String file(String part) {
        return "/archive/download/" + id().value() + "/" + part;
    }

    public void cancel() {
        jobs.cancel(new CancelJob(id()));
        Messages.afterwards("job.cancelled");
        way.to("/archive/job/" + id().value());
    }

    private JobId id() {
        return new JobId(asked.ref(ObjectType.JOB));
    }
}
