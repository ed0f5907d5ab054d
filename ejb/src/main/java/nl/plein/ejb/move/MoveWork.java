package nl.plein.ejb.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.job.JobEnd;
import nl.plein.security.Refusal;

/** Moves a group in one transaction: begun again, it finds it done or does it from the start. */
@ApplicationScoped
public class MoveWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "group.move";

    @Inject
    MoveSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        var move = UUID.fromString(ticket.order().payload());
        try {
            steps.move(move, progress);
            return JobEnd.done("move.done", null, null);
        } catch (Refusal refused) {
            steps.fail(move);
            return JobEnd.failed(refused.messageKey(), null);
        }
    }

    @Override
    public void undo(JobTicket ticket) {
        steps.fail(UUID.fromString(ticket.order().payload()));
    }
}
