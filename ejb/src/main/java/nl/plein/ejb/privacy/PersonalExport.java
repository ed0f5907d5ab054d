package nl.plein.ejb.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.archive.ExportFolder;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.ScanState;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.privacy.PersonalData;
import nl.plein.persistence.shared.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the download of everything that is held about the person who asked. Begun again, it starts from nothing. */
@ApplicationScoped
public class PersonalExport implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "privacy.export";

    static final String NAME = "plein-mydata.zip";

    private static final Logger LOG = LoggerFactory.getLogger(PersonalExport.class);

    @Inject
    PersonalReader reader;

    @Inject
    ByteStore bytes;

    @Inject
    ExportFolder exports;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        var target = new Target(ObjectType.EXPORT, ticket.job().value());
        try {
            exports.begin(ticket.job());
            exports.publish(exports.write(ticket.job(), NAME, out -> write(out, ticket, progress)));
            trail.recordApart(Entry.success(Action.EXPORT_FINISH, target).because(KIND));
            return JobEnd.done("privacy.export.done", null, NAME);
        } catch (IOException unwritten) {
            LOG.error("export {} could not be written", ticket.job().value(), unwritten);
            exports.remove(ticket.job());
            trail.recordApart(
                    Entry.failure(Action.EXPORT_FINISH, target, "disk").because(KIND));
            return JobEnd.failed("privacy.export.disk", null);
        }
    }

    @Override
    public void undo(JobTicket ticket) {
        exports.remove(ticket.job());
    }

    private void write(OutputStream out, JobTicket ticket, JobProgress progress) throws IOException {
        var zip = new PersonalZip(out, PersonalWords.in(ticket.order().payload()));
        zip.begin(clock.instant());
        int done = 0;
        for (PersonalData kind : PersonalData.values()) {
            progress.reached("privacy.export.step", done++, PersonalData.values().length);
            var all = all(kind, ticket.order().account());
            zip.lines(kind, all);
            zip.story(kind, all);
            if (kind == PersonalData.FILE) {
                files(zip, all);
            }
        }
        zip.end();
    }

    private List<Map<String, Object>> all(PersonalData kind, long account) {
        List<Map<String, Object>> all = new ArrayList<>();
        var page = reader.after(kind, account, 0);
        while (!page.isEmpty()) {
            page.forEach(held -> all.add(held.values()));
            page = page.size() < PersonalReader.PAGE
                    ? List.of()
                    : reader.after(kind, account, page.get(page.size() - 1).id());
        }
        return all;
    }

    private void files(PersonalZip zip, List<Map<String, Object>> all) throws IOException {
        for (Map<String, Object> file : all) {
            if (file.get("state") != ScanState.CLEAN) {
                continue; // what may do harm is told of, and not handed out
            }
            try (var content = bytes.open((String) file.get("sha256"))) {
                zip.file(file.get("ref") + "/" + file.get("file").toString().replaceAll("[/\\\\]", "_"), content);
            } catch (java.nio.file.NoSuchFileException gone) {
                LOG.warn("file {} has no bytes", file.get("ref"), gone);
            }
        }
    }
}
