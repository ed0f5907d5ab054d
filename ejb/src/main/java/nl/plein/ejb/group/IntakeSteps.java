package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.IntakeRepository;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;

/** The steps of taking everybody of a site into a group, each in a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class IntakeSteps {

    /** So many people come in with one step. */
    static final int AT_ONCE = 50;

    @Inject
    SiteRepository sites;

    @Inject
    GroupRepository groups;

    @Inject
    IntakeRepository intakes;

    @Inject
    GroupIntakes taking;

    @Inject
    CurrentAccount me;

    /** How many are missing. */
    public int total(JobOrder order) {
        return (int) intakes.missingNumber(groups.get(new GroupId(order.subject()), order.site()));
    }

    /**
     * Takes in some; gives how many.
     *
     * @throws Refusal when nobody wants that any more, or who asked for it may not
     */
    public int some(JobOrder order) {
        sites.locked(order.site()); // nobody leaves the site meanwhile
        var group = groups.locked(new GroupId(order.subject()), order.site());
        check(group);
        var people = intakes.missing(group, AT_ONCE);
        people.forEach(person -> taking.takeIn(group, person, "site"));
        return people.size();
    }

    private void check(Group group) {
        if (group.archived()) {
            throw new Refusal("group.archived");
        }
        if (intakes.everybody(group.id()).isEmpty()) {
            throw new Refusal("group.intake.stopped");
        }
        me.refresh();
        boolean owns = me.may(Right.GROUP_MANAGE, new Place(group.siteId(), group.id(), null, null));
        if (!owns || !me.may(Right.MEMBER_MANAGE, new Place(group.siteId(), null, null, null))) {
            throw new Refusal("group.intake.right");
        }
    }
}
