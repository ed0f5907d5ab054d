package nl.plein.ejb.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.archive.ExportFolder;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.member.ShownRow;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the pictures that members of a site show, with a list of whose they are. Begun again, it starts anew. */
@ApplicationScoped
public class AlbumWork implements JobWork {

    static final String KIND = "member.album";
    static final String DONE = "member.album.done";
    static final String NAME = "portraits.zip";

    private static final int LONGEST_NAME = 60;
    private static final Logger LOG = LoggerFactory.getLogger(AlbumWork.class);

    @Inject
    AlbumPages pages;

    @Inject
    ByteStore bytes;

    @Inject
    ExportFolder exports;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        var target = new Target(ObjectType.EXPORT, ticket.job().value());
        if (!me.may(Right.MEMBER_MANAGE, new Place(ticket.order().site(), null, null, null))) {
            trail.recordApart(
                    Entry.failure(Action.EXPORT_FINISH, target, "right").because(KIND));
            return JobEnd.failed("member.album.right", null);
        }
        try {
            exports.begin(ticket.job());
            exports.publish(exports.write(ticket.job(), NAME, out -> write(out, ticket, progress)));
            trail.recordApart(Entry.success(Action.EXPORT_FINISH, target).because(KIND));
            return JobEnd.done(DONE, null, NAME);
        } catch (IOException unwritten) {
            LOG.error("album {} could not be written", ticket.job().value(), unwritten);
            exports.remove(ticket.job());
            trail.recordApart(
                    Entry.failure(Action.EXPORT_FINISH, target, "disk").because(KIND));
            return JobEnd.failed("member.album.disk", null);
        }
    }

    @Override
    public void undo(JobTicket ticket) {
        exports.remove(ticket.job());
    }

    private void write(OutputStream out, JobTicket ticket, JobProgress progress) throws IOException {
        var zip = new ZipOutputStream(out);
        long site = ticket.order().site();
        var list = new StringBuilder(RosterSheet.line("id", "name", "file"));
        int done = 0;
        int members = pages.members(site);
        long after = 0;
        List<ShownRow> shown;
        do {
            progress.reached("member.album.step", Math.min(done, members), members);
            shown = pages.after(site, after);
            for (ShownRow one : shown) {
                if (picture(zip, one)) {
                    list.append(RosterSheet.line(one.ref(), one.name(), file(one)));
                }
                after = one.id();
                done++;
            }
        } while (shown.size() == AlbumPages.PAGE);
        zip.putNextEntry(new ZipEntry("portraits.csv"));
        zip.write(("\ufeff" + list).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** One that was taken away since it was listed stays out. */
    private boolean picture(ZipOutputStream zip, ShownRow one) throws IOException {
        try (var content = bytes.open(one.hash())) {
            zip.putNextEntry(new ZipEntry(file(one)));
            content.transferTo(zip);
            zip.closeEntry();
            return true;
        } catch (NoSuchFileException gone) {
            LOG.warn("a portrait has no bytes: {}", one.hash(), gone);
            return false;
        }
    }

    /** The name of the person in letters and digits, and what makes it the only one. */
    private static String file(ShownRow one) {
        var plain = one.name().replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        var brief = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return brief + '-' + one.ref().substring(0, 8) + ".jpg";
    }
}
