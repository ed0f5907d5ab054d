package nl.plein.ejb.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same to very many, one by one. Begun again, it finds to whom it was done and leaves them out. */
@ApplicationScoped
public class CrowdWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "member.bulk";

    private static final Logger LOG = LoggerFactory.getLogger(CrowdWork.class);
    private static final int TOLD = 10;

    @Inject
    CrowdSteps steps;

    @Inject
    CurrentAccount me;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        var order = ticket.order();
        if (!me.may(Right.MEMBER_MANAGE, new Place(order.site(), null, null, null))) {
            return JobEnd.failed("member.import.right", null);
        }
        var plan = steps.plan(order.subject(), order.site(), order.account());
        if (plan.isEmpty()) {
            return JobEnd.failed("member.bulk.gone", null);
        }
        var people = plan.get().people();
        int done = each(people, progress, person -> steps.one(plan.get(), person));
        var site = plan.get().site();
        steps.finish(
                site,
                order.account(),
                new CrowdEnd(order.subject(), site.name(), "/manage/members", done, people.size() - done));
        return JobEnd.done("member.bulk.over", null, null);
    }

    /**
     * Does it to one after another and tells how far it is. With whom it cannot be done is left out; the others go on.
     *
     * @param one does it to one person, and gives to how many it was done
     * @return to how many it was done
     */
    static int each(List<UUID> people, JobProgress progress, ToIntFunction<UUID> one) {
        int done = 0;
        for (int i = 0; i < people.size(); i++) {
            if (i % TOLD == 0) {
                progress.reached("member.bulk.step", i, people.size());
            }
            try {
                done += one.applyAsInt(people.get(i));
            } catch (Refusal | NoSuchThing refused) {
                LOG.info("a member is left out of what is done to many: {}", refused.getMessage());
            }
        }
        return done;
    }

    @Override
    public void undo(JobTicket ticket) {
        // To whom it was done stays so: each step is whole, and what is left can be asked for again.
    }
}
