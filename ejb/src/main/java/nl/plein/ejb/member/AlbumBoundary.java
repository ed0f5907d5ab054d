package nl.plein.ejb.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.archive.ExportFile;
import nl.plein.ejb.archive.ExportFolder;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.job.JobRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The pictures that members of a site show, gathered in one file for the manager who asked. */
@Stateless
@Boundary
public class AlbumBoundary {

    /** How long a file stays. */
    static final Duration TERM = Duration.ofDays(7);

    private static final int LOOK = 50;

    @Inject
    JobRepository jobs;

    @Inject
    AccountRepository accounts;

    @Inject
    ExportFolder exports;

    @Inject
    CurrentAccount me;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    /** The files of this site that the one who looks asked for, newest first. */
    @Open("asks for the right on the site itself; only one's own")
    public List<AlbumDetails> mine(SiteRow site) {
        me.check(Right.MEMBER_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
        return asked(site).stream().map(this::details).toList();
    }

    /** Asks for a file; one at a time. */
    @Requires(Right.MEMBER_MANAGE)
    public JobId ask(MakeAlbum command) {
        var site = command.site();
        accounts.hold(me.id());
        if (asked(site).stream().anyMatch(job -> !job.state().over())) {
            throw new Refusal("member.album.busy");
        }
        var order = new JobOrder(
                AlbumWork.KIND, me.id(), site.id(), site.siteId().value(), site.name(), "", origin.operation());
        return jobs.add(order, clock.instant()).jobId();
    }

    /**
     * A finished file.
     *
     * @throws NoSuchThing when there is none for who asks
     */
    @Requires(Right.MEMBER_MANAGE)
    public ExportFile download(DownloadAlbum command) {
        var job = jobs.find(command.job())
                .filter(one -> one.order().account() == me.id())
                .filter(one -> AlbumWork.KIND.equals(one.order().kind()) && one.result() != null)
                .filter(one -> kept(one.row()))
                .orElseThrow(() -> new NoSuchThing(command.target()));
        var path = exports.file(command.job(), job.result());
        try {
            return new ExportFile(job.result(), "application/zip", Files.size(path), path);
        } catch (IOException gone) {
            throw (Refusal) new Refusal("member.album.gone").initCause(gone);
        }
    }

    private List<JobRow> asked(SiteRow site) {
        return jobs.of(me.id(), LOOK).stream()
                .filter(job ->
                        AlbumWork.KIND.equals(job.kind()) && job.subject().equals(site.ref()))
                .toList();
    }

    private AlbumDetails details(JobRow job) {
        var until = job.finished() == null ? null : job.finished().plus(TERM);
        return new AlbumDetails(job, AlbumWork.DONE.equals(job.message()) && kept(job), until);
    }

    private boolean kept(JobRow job) {
        return clock.instant().isBefore(job.finished().plus(TERM));
    }
}
