package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupIntake;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.IntakeRepository;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Whether everybody of a site comes into a group, as an owner says who manages the members of the site too. */
@Stateless
@Boundary
public class EverybodyBoundary {

    @Inject
    GroupRepository groups;

    @Inject
    IntakeRepository intakes;

    @Inject
    SiteRepository sites;

    @Inject
    JobRepository jobs;

    @Inject
    GroupOwners owners;

    @Inject
    Origin origin;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Whether everybody comes into a group, and what it would do.
     *
     * @param counted whether people are counted; else their numbers are 0
     */
    @Open("answers owners only")
    public EverybodyDetails details(SiteRow site, GroupId id, boolean counted) {
        var group = owners.group(site.id(), id);
        boolean now = intakes.everybody(group.id()).isPresent();
        boolean shown = counted && may(site);
        return new EverybodyDetails(
                now,
                may(site),
                (now || counted) && jobs.busy(IntakeWork.KIND, group.ref()),
                shown ? sites.get(site.id()).memberCount() : 0,
                shown ? intakes.missingNumber(group) : 0);
    }

    /** Takes in everybody: a job those who are on the site, and whoever comes onto it; or stops taking in more. */
    @Requires(Right.GROUP_MANAGE)
    public void take(TakeInEverybody command) {
        var group = groups.locked(command.group(), command.site().id());
        var known = intakes.everybody(group.id());
        if (!command.wished()) {
            intakes.remove(known.orElseThrow(() -> new Refusal("group.intake.everybody.not")));
            return;
        }
        if (!may(command.site())) {
            throw new Refusal("right.missing.member_manage");
        }
        if (jobs.busy(IntakeWork.KIND, group.ref())) {
            throw new Refusal("group.intake.everybody.busy");
        }
        boolean missing = !intakes.missing(group, 1).isEmpty();
        if (known.isPresent() && !missing) {
            throw new Refusal("group.intake.everybody.already");
        }
        if (known.isEmpty()) {
            intakes.add(GroupIntake.ofEverybody(group, me.id(), clock.instant()));
        }
        if (missing) {
            order(group);
        }
    }

    private void order(Group group) {
        jobs.add(
                new JobOrder(
                        IntakeWork.KIND, me.id(), group.siteId(), group.ref(), group.name(), null, origin.operation()),
                clock.instant());
    }

    private boolean may(SiteRow site) {
        return me.may(Right.MEMBER_MANAGE, new Place(site.id(), null, null, null));
    }
}
