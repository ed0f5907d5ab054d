package nl.plein.ejb.move;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.LevelReach;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.move.GroupMove;
import nl.plein.persistence.move.MoveRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;

/** What moving a group and giving it a site of its own have in common, before the job does it. */
@ApplicationScoped
@Transactional(MANDATORY)
public class MoveOrders {

    @Inject
    MoveRepository moves;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    AudienceRepository audiences;

    @Inject
    MoveOwners owners;

    @Inject
    JobRepository jobs;

    @Inject
    Origin origin;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** A hidden group is there for who is in it only, also for managers of the site. */
    Group shown(SiteRow site, GroupId id) {
        var group = groups.get(id, site.id());
        if (group.openness() == Openness.HIDDEN && !me.viewer().memberOfGroup(group.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        return group;
    }

    /** @throws Refusal when the group waits to be moved already */
    void waitsNot(Group group) {
        if (moves.waits(group.id())) {
            throw new Refusal("move.waits");
        }
    }

    /** @throws Refusal when nothing new comes to that site: what goes to one that is deleted, nobody gets back */
    void inUse(SiteRow to) {
        if (sites.state(to.id()) != SiteState.ACTIVE) {
            throw new Refusal("move.to.closed", to.name());
        }
    }

    /**
     * A job moves the group, in the name of this account.
     *
     * @throws Refusal when it cannot go there
     */
    void ask(Group group, SiteRow to, UUID ref, long account) {
        waitsNot(group);
        inUse(to);
        if (groups.looksTaken(group.name(), group.groupId(), to.id())) {
            throw new Refusal("move.to.name", group.name(), to.name());
        }
        owners.demand(group, to);
        order(group, new GroupMove(ref, group, to.id(), account, clock.instant()));
    }

    /** A job does this move. */
    void order(Group group, GroupMove move) {
        moves.add(move);
        jobs.add(
                new JobOrder(
                        MoveWork.KIND,
                        move.askedBy(),
                        move.fromSite(),
                        group.ref(),
                        group.name(),
                        move.ref().toString(),
                        origin.operation()),
                clock.instant());
    }

    /** Who reads the items of the group now, and would read them on that site. */
    List<MovePlan.Reach> reach(Group group, long site, Site.Openness openness) {
        var bounds = new Bounds(site, openness, group.open());
        return audiences.levels(group.id()).stream()
                .map(some -> reach(some, group.id(), bounds))
                .toList();
    }

    private static MovePlan.Reach reach(LevelReach some, long group, Bounds then) {
        var key = some.reachKey().startsWith("subgroup:") ? some.reachKey() : then.reach(some.level(), group, null);
        return new MovePlan.Reach(some.level(), some.items(), word(some.reachKey()), word(key));
    }

    private static String word(String key) {
        return ReachKey.SIGNED_IN.equals(key) ? "signed_in" : key.replaceAll(":.*", "");
    }
}
