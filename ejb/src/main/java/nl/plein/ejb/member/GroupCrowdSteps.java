package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** The steps of ending very many memberships of a group, each in a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class GroupCrowdSteps {

    @Inject
    CrowdRepository crowds;

    @Inject
    GroupCrowdWork work;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /**
     * Whose membership is to be ended.
     *
     * @param reason that they are told
     */
    record Plan(GroupRow group, GroupCrowd who, String reason) {}

    /** What is to be done; nothing when it was done already, or the group is no longer on the site. */
    public Optional<Plan> plan(JobOrder order) {
        return crowds.find(order.subject(), order.site(), order.account())
                .flatMap(kept -> groups.find(new GroupId(kept.group()), order.site())
                        .map(group -> new Plan(
                                group.row(),
                                new GroupCrowd(sites.get(order.site()).row(), group.groupId(), kept.people(), null),
                                kept.reason())));
    }

    /** Ends one membership; 0 when the person is not in the group, or who asked for it may not do it, any more. */
    public int one(Plan plan, UUID person) {
        var group = groups.get(plan.who().group(), plan.who().site().id());
        me.refresh();
        boolean may = me.may(Right.GROUP_MANAGE, new Place(group.siteId(), group.id(), null, null, group.archived()));
        if (!may || !work.inside(group, person)) {
            return 0;
        }
        work.remove(plan.who(), person, plan.reason());
        return 1;
    }
}
