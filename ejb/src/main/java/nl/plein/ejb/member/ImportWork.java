package nl.plein.ejb.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.ejb.people.Filling.Wish;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.job.JobOrder;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;

/** Carries out a list of people. Begun again, it goes on where it was: whom it dealt with is known by then. */
@ApplicationScoped
public class ImportWork implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "member.import";

    static final String RIGHT = "member.import.right";

    private static final int AT_ONCE = 50;

    @Inject
    ImportSteps steps;

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
            return JobEnd.failed(RIGHT, null);
        }
        var work = steps.plan(order.subject(), order.site(), order.account());
        if (work.plan() == null) {
            return JobEnd.failed("member.import.gone", null);
        }
        try {
            carryOut(work, order, progress);
            return JobEnd.done("member.import.done", null, null);
        } catch (Refusal refused) {
            if (!RIGHT.equals(refused.messageKey())) {
                throw refused;
            }
            return JobEnd.failed(RIGHT, null);
        }
    }

    private void carryOut(ImportSteps.Work work, JobOrder order, JobProgress progress) {
        var plan = work.plan();
        int total =
                plan.invites().size() + plan.placings().size() + plan.wishes().size();
        int invited = 0;
        for (List<String> some : parts(plan.invites())) {
            progress.reached("member.import.step.invite", invited, total);
            invited += steps.invite(work.site(), some, work.message());
        }
        int placed = 0;
        for (List<ImportPlan.Placing> some : parts(plan.placings())) {
            progress.reached("member.import.step.place", invited + placed, total);
            placed += steps.place(work.site(), some);
        }
        int filled = 0;
        for (List<Wish> some : parts(plan.wishes())) {
            progress.reached("member.import.step.fill", invited + placed + filled, total);
            filled += steps.fill(work.site(), some, work.overwrite());
        }
        var figures = List.of(
                invited, placed, filled, plan.unchanged(), plan.problems().size());
        steps.finish(order.subject(), work.site(), order.account(), figures);
    }

    @Override
    public void undo(JobTicket ticket) {
        // Who was invited or placed, and what was filled in, stays so: each step is whole, and the list can be carried
        // out again.
    }

    private static <T> List<List<T>> parts(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                .toList();
    }
}
