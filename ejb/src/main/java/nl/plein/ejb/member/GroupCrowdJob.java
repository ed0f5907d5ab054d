package nl.plein.ejb.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.job.JobWork;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.job.JobEnd;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** Ends very many memberships of a group, one by one, as long as who wanted it owns the group. */
@ApplicationScoped
public class GroupCrowdJob implements JobWork {

    /** The kind of these jobs. */
    public static final String KIND = "group.bulk";

    @Inject
    GroupCrowdSteps steps;

    @Inject
    CrowdSteps crowds;

    @Inject
    CurrentAccount me;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobEnd run(JobTicket ticket, JobProgress progress) {
        var order = ticket.order();
        var found = steps.plan(order);
        if (found.isEmpty()) {
            return JobEnd.failed("member.bulk.gone", null);
        }
        var plan = found.get();
        var group = plan.group();
        if (!me.may(Right.GROUP_MANAGE, new Place(order.site(), group.id(), null, null, group.archived()))) {
            return JobEnd.failed("member.import.right", null);
        }
        var people = plan.who().people();
        int done = CrowdWork.each(people, progress, person -> steps.one(plan, person));
        crowds.finish(
                plan.who().site(),
                order.account(),
                new CrowdEnd(
                        order.subject(),
                        group.name(),
                        "/group/" + group.ref() + "/members",
                        done,
                        people.size() - done));
        return JobEnd.done("member.bulk.over", null, null);
    }

    @Override
    public void undo(JobTicket ticket) {
        // Who is out stays out: each step is whole, and what is left can be asked for again.
    }
}
