package nl.plein.ejb.copy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.group.GroupBirth;
import nl.plein.ejb.group.GroupDraft;
import nl.plein.ejb.group.GroupStartBoundary;
import nl.plein.ejb.item.Format;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.copy.CopyRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Copying a group: seeing what goes along, and making the new one. */
@Stateless
@Boundary
public class CopyBoundary {

    @Inject
    CopyRepository copies;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    SubgroupRepository subgroups;

    @Inject
    SiteRepository sites;

    @Inject
    JobRepository jobs;

    @Inject
    GroupBirth birth;

    @Inject
    GroupStartBoundary starts;

    @Inject
    Origin origin;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** What would go along. */
    @Open("answers owners and managers of the site only, and counts what they may read")
    public CopyPlan plan(SiteRow site, GroupId id) {
        var group = source(site, id);
        var now = clock.instant();
        boolean owner = owns(group);
        return new CopyPlan(
                group.row(),
                owner && sites.wants(site.id(), SiteSetting.SUBGROUPS)
                        ? subgroups.all(group.id()).size()
                        : 0,
                copies.items(group.id(), me.viewer(), now),
                copies.documents(group.id(), me.viewer(), now),
                owner);
    }

    /**
     * Makes the new group; a job brings what is in it, and invites.
     *
     * @return whether there is a job to wait for
     */
    @Requires(Right.GROUP_START)
    public boolean copy(CopyGroup command) {
        var site = command.site();
        var from = source(site, command.from());
        allow(site);
        if (command.invites() && !owns(from)) {
            throw new Refusal("copy.invites.owner");
        }
        var draft = draft(command.name(), from);
        birth.nameIsFree(draft.name(), command.group(), site.id());
        var fresh = birth.make(command.group(), site.id(), draft.charter(), from.openness(), me.id());
        fresh.face().arrange(from.face().tools());
        birth.dress(fresh, from);
        if (command.subgroups() && owns(from)) {
            birth.divide(fresh, from);
        }
        if (command.more()) {
            order(command, fresh);
        }
        return command.more();
    }

    /** What the new group says of itself; words for members only when this person may read them. */
    private GroupDraft draft(String name, Group from) {
        boolean reads = from.open() || me.viewer().memberOfGroup(from.id());
        var says = from.charter().shownTo(reads);
        return new GroupDraft(
                name,
                says.purpose().isBlank() ? name : says.purpose(),
                says.introduction(),
                Format.HTML,
                says.joining(),
                says.leaving(),
                reads ? says.welcome() : "",
                says.inside());
    }

    private void order(CopyGroup command, Group fresh) {
        var now = clock.instant();
        jobs.add(
                new JobOrder(
                        CopyWork.KIND,
                        me.id(),
                        command.site().id(),
                        fresh.ref(),
                        fresh.name(),
                        new CopyNote(command.from().value(), command.items(), command.invites(), now).written(),
                        origin.operation()),
                now);
    }

    /**
     * As for a group that is started without another one; where a yes comes first, one like it is asked for instead.
     */
    private void allow(SiteRow site) {
        var rule = sites.choice(site.id(), SiteSetting.GROUP_START);
        if (!starts.mayStart(site, rule)) {
            throw new Refusal("group.start.managers");
        }
        if (starts.waits(site, rule)) {
            throw new Refusal("copy.waits");
        }
    }

    private Group source(SiteRow site, GroupId id) {
        var group = groups.get(id, site.id());
        if (group.openness() == Openness.HIDDEN && !me.viewer().memberOfGroup(group.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        if (!me.signedIn()) {
            throw new Refusal("signin.needed");
        }
        if (!owns(group) && !me.may(Right.SITE_MANAGE, new Place(site.id(), null, null, null))) {
            throw new Refusal("right.missing.group_manage");
        }
        return group;
    }

    private boolean owns(Group group) {
        return memberships
                .inGroup(me.id(), group.id())
                .filter(Membership::owner)
                .isPresent();
    }
}
