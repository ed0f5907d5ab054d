package nl.plein.ejb.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.archive.GroupFigures;
import nl.plein.persistence.archive.RecordRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.job.Job;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Exports to the archive: which groups there are, starting, following and downloading. */
@Stateless
@Boundary
public class ArchiveBoundary {

    /** Groups of a page. */
    public static final int PAGE = 25;

    @Inject
    RecordRepository records;

    @Inject
    JobRepository jobs;

    @Inject
    ExportFolder exports;

    @Inject
    CurrentAccount me;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    /**
     * Groups by name, with figures.
     *
     * @param after name of the last group that was shown, empty for the first page
     */
    @Requires(Right.ARCHIVE_EXPORT)
    public List<GroupFigures> groups(String after) {
        return records.groups(after, PAGE + 1);
    }

    /** One group, with figures. */
    @Requires(Right.ARCHIVE_EXPORT)
    public GroupFigures group(GroupId id) {
        return records.figures(id).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, id.value())));
    }

    /** Asks for the export of a group. */
    @Requires(Right.ARCHIVE_EXPORT)
    public JobId start(ExportGroup command) {
        var group = records.group(command.group()).orElseThrow(() -> new NoSuchThing(command.target()));
        var order = new JobOrder(
                ExportWork.KIND,
                me.id(),
                group.siteId(),
                group.ref(),
                group.name(),
                command.bag() ? ExportWork.BAG : "",
                origin.operation());
        return jobs.add(order, clock.instant()).jobId();
    }

    /**
     * An export of this person.
     *
     * @throws NoSuchThing when this person asked for no such export
     */
    @Open("a person sees their own exports only")
    public ExportDetails view(JobId id) {
        var job = own(id);
        return new ExportDetails(
                job.row(), job.result(), Report.parse(job.report()).lines());
    }

    /**
     * A file of a finished export of this person.
     *
     * @throws NoSuchThing when there is no such file for this person
     * @throws Refusal when the file is no longer on the disk
     */
    @Requires(Right.ARCHIVE_EXPORT)
    public ExportFile download(DownloadExport command) {
        var job = own(command.job());
        if (job.result() == null) {
            throw new NoSuchThing(command.target());
        }
        var name = job.result() + command.part().ending();
        var path = exports.file(command.job(), name);
        try {
            return new ExportFile(name, command.part().mediaType(), Files.size(path), path);
        } catch (IOException gone) {
            throw new Refusal("archive.download.gone", name);
        }
    }

    private Job own(JobId id) {
        return jobs.find(id)
                .filter(job -> job.order().account() == me.id())
                .filter(job -> ExportWork.KIND.equals(job.order().kind()))
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.JOB, id.value())));
    }
}
