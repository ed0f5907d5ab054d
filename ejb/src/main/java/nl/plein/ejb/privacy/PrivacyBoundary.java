package nl.plein.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.archive.ExportFile;
import nl.plein.ejb.archive.ExportFolder;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.Job;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.job.JobRow;
import nl.plein.persistence.privacy.ErasureRepository;
import nl.plein.persistence.privacy.ErasureRequest;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** What a person does with what is held about them. */
@Stateless
@Boundary
public class PrivacyBoundary {

    private static final int LOOK = 50;

    @Inject
    JobRepository jobs;

    @Inject
    ErasureRepository erasures;

    @Inject
    AccountRepository accounts;

    @Inject
    ExportFolder exports;

    @Inject
    Burdens burdens;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    /** The downloads and the request of this person. */
    @Open("only one's own")
    public MyDataDetails view() {
        var downloads = mine().stream().map(this::download).toList();
        return new MyDataDetails(downloads, erasures.latest(me.id()).orElse(null));
    }

    /** What this person must hand over before asking to be deleted. */
    @Open("only one's own")
    public List<Burdens.Burden> burdens() {
        return burdens.of(me.id());
    }

    /** Asks for everything that is held. */
    @Open("only one's own")
    public JobId ask(AskMyData command) {
        self(command.account());
        accounts.hold(me.id());
        if (mine().stream().anyMatch(job -> !job.state().over())) {
            throw new Refusal("privacy.export.busy");
        }
        var order = new JobOrder(
                PersonalExport.KIND,
                me.id(),
                null,
                command.account(),
                me.standing().name(),
                me.standing().language(),
                origin.operation());
        return jobs.add(order, clock.instant()).jobId();
    }

    /**
     * A finished download of this person.
     *
     * @throws NoSuchThing when there is none for this person
     */
    @Open("only one's own")
    public ExportFile download(DownloadMyData command) {
        var job = jobs.find(command.job())
                .filter(one -> one.order().account() == me.id())
                .filter(one -> PersonalExport.KIND.equals(one.order().kind()) && one.result() != null)
                .filter(this::kept)
                .orElseThrow(() -> new NoSuchThing(command.target()));
        var path = exports.file(command.job(), job.result());
        try {
            return new ExportFile(job.result(), "application/zip", Files.size(path), path);
        } catch (IOException gone) {
            throw (Refusal) new Refusal("privacy.export.gone").initCause(gone);
        }
    }

    /** Asks to be deleted; the managers of the platform hear of it. */
    @Open("only one's own")
    public void ask(AskErasure command) {
        self(command.account());
        if (command.reason() != null && command.reason().length() > AskErasure.LONGEST) {
            throw new Refusal("privacy.erase.reason.long", AskErasure.LONGEST);
        }
        burdens.hold();
        accounts.hold(me.id());
        if (erasures.latest(me.id()).filter(row -> row.open()).isPresent()) {
            throw new Refusal("privacy.erase.already");
        }
        burdens.orRefuse(me.id());
        erasures.add(new ErasureRequest(me.id(), command.reason(), clock.instant()));
        accounts.platformManagers(clock.instant())
                .forEach(manager -> post.send(Letter.to(manager)
                        .about("privacy.asked", me.standing().name())
                        .link(null, "/platform/erasures")));
    }

    /** Takes the request back. */
    @Open("only one's own")
    public void withdraw(WithdrawErasure command) {
        self(command.account());
        var open =
                erasures.latest(me.id()).filter(row -> row.open()).orElseThrow(() -> new Refusal("privacy.erase.none"));
        if (!erasures.answer(
                UUID.fromString(open.ref()), ErasureRequest.State.WITHDRAWN, me.id(), null, clock.instant())) {
            throw new Refusal("privacy.erase.none");
        }
    }

    private List<JobRow> mine() {
        return jobs.of(me.id(), LOOK).stream()
                .filter(job -> PersonalExport.KIND.equals(job.kind()))
                .toList();
    }

    private MyDataDetails.MyDownload download(JobRow job) {
        var until = job.finished() == null ? null : job.finished().plus(PrivacySetting.exportTerm());
        boolean ready =
                "privacy.export.done".equals(job.message()) && clock.instant().isBefore(until);
        return new MyDataDetails.MyDownload(job, ready, until);
    }

    private boolean kept(Job job) {
        return clock.instant().isBefore(job.row().finished().plus(PrivacySetting.exportTerm()));
    }

    private void self(UUID account) {
        me.id();
        if (!account.equals(me.standing().ref())) {
            throw new NoSuchThing(new Target(ObjectType.ACCOUNT, account));
        }
    }
}
