package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.plein.audit.archive.Container;
import nl.plein.audit.archive.Finding;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Judge;
import nl.plein.audit.archive.Known;
import nl.plein.audit.archive.PackageRefused;
import nl.plein.audit.archive.PackingSlip;
import nl.plein.audit.archive.SipWriter;
import nl.plein.audit.archive.Steps;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the package of a group: write, judge, give it its name, say so. Begun again, it starts from nothing. */
@ApplicationScoped
public class ExportWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "archive.export";

    private static final Logger LOG = LoggerFactory.getLogger(ExportWork.class);

    @Inject
    RecordReader reader;

    @Inject
    KnownRecords known;

    @Inject
    ExportFolder exports;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        if (!me.may(Right.ARCHIVE_EXPORT, new Place(ticket.order().site(), null, null, null))) {
            return ended(ticket, JobEnd.failed("archive.export.right", null));
        }
        try {
            return ended(ticket, made(ticket, progress));
        } catch (PackageRefused refused) {
            exports.remove(ticket.job());
            return ended(
                    ticket,
                    JobEnd.failed(
                            "archive.export.refused",
                            Report.of(refused.findings()).text()));
        } catch (IOException unwritten) {
            LOG.error("export {} could not be written", ticket.job().value(), unwritten);
            exports.remove(ticket.job());
            return ended(ticket, JobEnd.failed("archive.export.disk", null));
        }
    }

    @Override
    public void undo(JobTicket ticket) {
        exports.remove(ticket.job());
    }

    private JobEnd made(JobTicket ticket, JobProgress progress) throws IOException {
        exports.begin(ticket.job());
        var handover = Handover.parse(ticket.order().payload());
        var holdings = reader.open(new GroupId(ticket.order().subject()), handover);
        var writer = new SipWriter(holdings, steps(progress));
        var part = exports.write(
                ticket.job(), writer.name() + ExportPart.CONTAINER.ending(), out -> writer.write(out, handover.bag()));
        progress.reached("archive.step.judge", 0, 1);
        var slip = PackingSlip.of(
                part,
                new PackingSlip.Sending(
                        ticket.job().value().toString(),
                        holdings.dossier().name(),
                        clock.instant(),
                        holdings.origin(),
                        handover.delivery()));
        judge(part, slip, holdings, known.of(new GroupId(ticket.order().subject())));
        trail.recordApart(entry(ticket, Action.ARCHIVE_SIP_BUILD));
        return published(ticket, writer.name(), part, slip);
    }

    private void judge(Path part, PackingSlip slip, Holdings holdings, List<Known> facts) throws IOException {
        List<Finding> findings;
        try (var container = Container.zip(part)) {
            var context = new Judge.Context(clock.instant(), slip, PackingSlip.totals(part), holdings, facts);
            findings = Judge.judge(container, context);
        }
        if (!findings.isEmpty()) {
            LOG.error("a package of our own was refused by our own judge: {}", findings);
            throw new PackageRefused(findings);
        }
    }

    private JobEnd published(JobTicket ticket, String name, Path part, PackingSlip slip) throws IOException {
        var xml = exports.write(ticket.job(), name + ExportPart.SLIP.ending(), out -> out.write(slip.toXml()));
        var json = exports.write(ticket.job(), name + ExportPart.SLIP_DATA.ending(), out -> out.write(slip.toJson()));
        exports.publish(xml);
        exports.publish(json);
        exports.publish(part);
        return JobEnd.done("archive.export.done", Report.ofValues(slip.values()).text(), name);
    }

    private static Steps steps(JobProgress progress) {
        return (phase, done, total) ->
                progress.reached("archive.step." + phase.name().toLowerCase(Locale.ROOT), done, total);
    }

    private JobEnd ended(JobTicket ticket, JobEnd end) {
        var target = new Target(ObjectType.EXPORT, ticket.job().value());
        trail.recordApart(
                end.result() == null
                        ? Entry.failure(Action.EXPORT_FINISH, target, end.message())
                        : entry(ticket, Action.EXPORT_FINISH));
        return end;
    }

    private static Entry entry(JobTicket ticket, Action action) {
        return Entry.success(action, new Target(ObjectType.EXPORT, ticket.job().value()))
                .because("archive.export")
                .with("group", ticket.order().subject().toString());
    }
}
