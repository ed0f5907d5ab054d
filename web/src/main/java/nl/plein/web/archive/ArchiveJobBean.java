package nl.plein.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plein.ejb.archive.ArchiveBoundary;
import nl.plein.ejb.archive.ExportDetails;
import nl.plein.ejb.archive.ExportPart;
import nl.plein.ejb.archive.Report;
import nl.plein.ejb.job.CancelJob;
import nl.plein.ejb.job.JobBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.web.document.DocumentForm;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.text.TimesBean;

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

    @Inject
    TimesBean times;

    @Inject
    DocumentForm sizes;

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

    /** A file to download: its name, its address and the key of what it is. */
    public record Download(String name, String address, String key) {}

    /** The files that were made. */
    public List<Download> getFiles() {
        return Stream.of(ExportPart.values()).map(this::file).toList();
    }

    private Download file(ExportPart part) {
        var word = part.name().toLowerCase(Locale.ROOT);
        return new Download(
                getDetails().name() + part.ending(),
                "/archive/download/" + id().value() + "/" + word,
                "archive.job.part." + word);
    }

    /** A value of the packing slip as people say it; the slip itself has it as receivers expect it. */
    public String said(Report.Line line) {
        return switch (line.key()) {
            case "tijdstempel" -> times.full(Instant.parse(line.value()));
            case "aantalBytes" -> sizes.size(Long.parseLong(line.value()));
            default -> line.value();
        };
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
