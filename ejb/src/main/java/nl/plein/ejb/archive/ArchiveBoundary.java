package nl.plein.ejb.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.archive.GroupFigures;
import nl.plein.persistence.archive.RecordRepository;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
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

    private static final UUID NOWHERE = new UUID(0, 0);

    @Inject
    RecordRepository records;

    @Inject
    AccountRepository accounts;

    @Inject
    JobRepository jobs;

    @Inject
    ExportFolder exports;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    /**
     * Groups by name, with figures, of the sites that this archivist keeps. Hidden groups are among them: a page with
     * one leaves an event.
     *
     * @param words part of the name of a group or of its site; may be empty
     * @param after the last group that was shown, or null for the first page
     */
    @Requires(value = Right.ARCHIVE_EXPORT, somewhere = true)
    public List<GroupFigures> groups(String words, GroupId after) {
        var last = after == null ? null : records.figures(after).orElse(null);
        var page = records.groups(kept(), words.strip(), last, PAGE + 1);
        seen(new Target(ObjectType.PLATFORM, NOWHERE), page);
        return page;
    }

    /** One group, with figures. Looking at a hidden one leaves an event. */
    @Requires(value = Right.ARCHIVE_EXPORT, somewhere = true)
    public GroupFigures group(GroupId id) {
        var target = new Target(ObjectType.GROUP, id.value());
        me.check(Right.ARCHIVE_EXPORT, target);
        var figures = records.figures(id).orElseThrow(() -> new NoSuchThing(target));
        seen(target, List.of(figures));
        return figures;
    }

    /**
     * What this person agreed last about the site of a group; when there was nothing yet, what is usual, with the
     * address of this person where no setting says one.
     */
    @Requires(value = Right.ARCHIVE_EXPORT, somewhere = true)
    public Handover handover(GroupId id) {
        var target = new Target(ObjectType.GROUP, id.value());
        me.check(Right.ARCHIVE_EXPORT, target);
        var site =
                records.figures(id).orElseThrow(() -> new NoSuchThing(target)).siteId();
        return jobs.payload(ExportWork.KIND, me.id(), site).map(Handover::parse).orElseGet(this::usual);
    }

    /**
     * Asks for the export of a group.
     *
     * @throws Refusal when it was agreed in a way that no receiver could use
     */
    @Requires(Right.ARCHIVE_EXPORT)
    public JobId start(ExportGroup command) {
        command.handover().demandUsable();
        var group = records.group(command.group()).orElseThrow(() -> new NoSuchThing(command.target()));
        var order = new JobOrder(
                ExportWork.KIND,
                me.id(),
                group.siteId(),
                group.ref(),
                group.name(),
                command.handover().payload(),
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
        var row = job.row();
        return new ExportDetails(
                row,
                job.result(),
                Report.parse(job.report()).lines(),
                row.finished() == null ? null : row.finished().plus(ArchiveSetting.exportTerm()));
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

    private Handover usual() {
        var mail = accounts.find(me.id()).map(Account::mail).orElse("");
        return Handover.usual().orAt(mail);
    }

    /** Numbers of the sites whose groups this person may export; empty for the archivist of all of them. */
    private Optional<List<Long>> kept() {
        if (me.may(Right.ARCHIVE_EXPORT, Place.PLATFORM)) {
            return Optional.empty();
        }
        return Optional.of(accounts.roles(me.id(), clock.instant()).stream()
                .map(RoleGrant::siteId)
                .filter(Objects::nonNull)
                .distinct()
                .filter(site -> me.may(Right.ARCHIVE_EXPORT, new Place(site, null, null, null)))
                .toList());
    }

    private void seen(Target target, List<GroupFigures> groups) {
        if (groups.stream().anyMatch(GroupFigures::hidden)) {
            trail.record(Entry.success(Action.GROUP_READ, target).because("archive.export"));
        }
    }

    private Job own(JobId id) {
        return jobs.find(id)
                .filter(job -> job.order().account() == me.id())
                .filter(job -> ExportWork.KIND.equals(job.order().kind()))
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.JOB, id.value())));
    }
}
