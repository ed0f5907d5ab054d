package nl.plein.ejb.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.copy.CopySteps.Reached;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies what is in a group and invites. Begun again, it leaves out what has a copy and who was invited. */
@ApplicationScoped
public class CopyWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "group.copy";

    private static final Logger LOG = LoggerFactory.getLogger(CopyWork.class);
    private static final int TOLD = 10;

    @Inject
    CopySteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        var note = CopyNote.read(ticket.order().payload());
        try {
            if (note.items()) {
                items(ticket, note, progress);
            }
            if (note.invites()) {
                invite(ticket, steps.people(ticket, note), progress);
            }
            return JobEnd.done("copy.done", null, null);
        } catch (NoSuchThing gone) {
            LOG.info("what is copied is gone: {}", gone.getMessage());
            return JobEnd.failed("copy.gone", null);
        }
    }

    private void items(JobTicket ticket, CopyNote note, JobProgress progress) {
        int total = steps.total(ticket, note);
        int done = 0;
        var reached = new Reached(0L, 0);
        while (reached.last() != null) {
            progress.reached("copy.step.items", done, total);
            reached = steps.items(ticket, note, reached.last());
            done += reached.done();
        }
    }

    private void invite(JobTicket ticket, List<UUID> people, JobProgress progress) {
        for (int i = 0; i < people.size(); i++) {
            if (i % TOLD == 0) {
                progress.reached("copy.step.invite", i, people.size());
            }
            invite(ticket, people.get(i));
        }
    }

    /** Who was invited, came in or left the site meanwhile is left out. */
    private void invite(JobTicket ticket, UUID person) {
        try {
            steps.invite(ticket, person);
        } catch (Refusal | NoSuchThing refused) {
            LOG.info("a member is not invited into a copied group: {}", refused.getMessage());
        }
    }

    @Override
    public void undo(JobTicket ticket) {
        // What was copied stays, since people may answer it by now; the group can be copied again, or made read-only.
    }
}
