package nl.plein.ejb.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes everybody who is on the site into a group, some at a time. Begun again, it goes on with who is missing. */
@ApplicationScoped
public class IntakeWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "group.intake";

    private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);

    @Inject
    IntakeSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        var order = ticket.order();
        try {
            int total = steps.total(order);
            int done = 0;
            int some;
            do {
                progress.reached("group.intake.step", done, Math.max(done, total));
                some = steps.some(order);
                done += some;
            } while (some > 0);
            return JobEnd.done("group.intake.done", null, null);
        } catch (NoSuchThing gone) {
            LOG.info("the group that takes in everybody is gone: {}", gone.getMessage());
            return JobEnd.failed("group.intake.gone", null);
        } catch (Refusal refused) {
            LOG.info("a group takes in everybody no more: {}", refused.getMessage());
            return JobEnd.failed(refused.getMessage(), null);
        }
    }

    @Override
    public void undo(JobTicket ticket) {
        // Who is in stays in: each step is whole, and who is missing can be asked for again.
    }
}
