package nl.plein.ejb.move;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.site.OtherSites;
import nl.plein.ejb.site.SiteFounding;
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
import nl.plein.persistence.move.MoveRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Moving groups between sites: seeing what it does, asking for it, taking it back, and finding what was moved. */
@Stateless
@Boundary
public class MoveBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Stands for the number of a site that is not there yet. */
    private static final long NOT_YET = 0;

    @Inject
    MoveRepository moves;

    @Inject
    GroupRepository groups;

    @Inject
    AudienceRepository audiences;

    @Inject
    SiteRepository sites;

    @Inject
    OtherSites others;

    @Inject
    MoveOwners owners;

    @Inject
    SiteFounding founding;

    @Inject
    JobRepository jobs;

    @Inject
    Origin origin;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * What moving a group would do.
     *
     * @param to the site that was chosen, or null when nobody chose yet
     * @param words part of the name or the address of the site that is looked for; may be empty
     */
    @Open("asks for the right on the site itself")
    public MovePlan plan(SiteRow site, GroupId id, SiteId to, String words) {
        me.check(Right.SITE_MANAGE, target(site));
        var group = shown(site, id);
        var wished = others.chosen(site, to).orElse(null);
        boolean chosen = wished != null;
        return new MovePlan(
                group.row(),
                chosen ? null : others.offered(site, words),
                wished,
                moves.items(group.id()),
                chosen ? moves.strangers(group.id(), wished.id()) : 0,
                chosen && groups.looksTaken(group.name(), id, wished.id()),
                moves.waits(group.id()),
                founding.atOnce(),
                chosen ? owners.owning(group, wished.id()) : new MovePlan.Owning(false, null),
                !group.needs().nothing(),
                chosen ? reach(group, wished.id(), wished.openness()) : List.of());
    }

    /** What giving a group a site of its own would do. Name and address are not judged by it. */
    @Open("asks for the right on the site itself")
    public SplitPlan plan(SiteRow site, GroupId id, OwnSite wish) {
        me.check(Right.SITE_MANAGE, target(site));
        var group = shown(site, id);
        return new SplitPlan(
                group.row(),
                wish,
                founding.host(wish.host()),
                moves.items(group.id()),
                owners.beside(me.id(), group.id()).size(),
                !group.needs().nothing(),
                reach(group, NOT_YET, wish.openness()));
    }

    /**
     * Judges a wish before anybody looks at what it does.
     *
     * @throws Refusal when the site cannot be had, or the group waits to be moved already
     */
    @Open("asks for the right on the site itself")
    public void judge(SiteRow site, GroupId id, OwnSite wish) {
        me.check(Right.SITE_MANAGE, target(site));
        var group = shown(site, id);
        planned(group, wish);
        waitsNot(group);
    }

    /** Asks for a group to be moved: a job does it. */
    @Requires(Right.SITE_MANAGE)
    public void move(MoveGroup command) {
        var to = command.to() == null
                ? null
                : sites.find(command.to()).map(site -> site.row()).orElse(null);
        if (to == null || to.id() == command.site().id()) {
            throw new Refusal("move.to.empty");
        }
        me.check(Right.SITE_MANAGE, target(to));
        ask(shown(command.site(), command.group()), to, command.move());
    }

    /**
     * Makes a site for a group and asks for the group to be moved there; its owners manage that site once it is there.
     */
    @Requires(Right.SITE_MANAGE)
    public void splitOff(SplitOff command) {
        var group = shown(command.site(), command.group());
        var to = founding.found(command.ref(), planned(group, command.own()));
        ask(group, to, command.ref());
    }

    /** Moves from and to a site, newest first. */
    @Open("asks for the right on the site itself")
    public List<MoveRow> moves(SiteRow site, long before) {
        me.check(Right.SITE_MANAGE, target(site));
        return moves.ofSite(site.id(), before, PAGE);
    }

    /** Asks for a move to be taken back: a job does it. */
    @Requires(Right.SITE_MANAGE)
    public void undo(UndoMove command) {
        var move = moves.find(command.move())
                .filter(one -> one.toSite() == command.site().id()
                        || one.fromSite() == command.site().id())
                .orElseThrow(() -> new NoSuchThing(command.target()));
        if (!move.revocable(clock.instant()) || moves.overtaken(move)) {
            throw new Refusal("move.undo.late");
        }
        var group = groups.get(move.groupId());
        owners.demand(group, sites.get(move.fromSite()).row());
        var back = move.back(UUID.randomUUID(), me.id(), clock.instant());
        moves.add(back);
        order(group, back);
    }

    /** The host at which a group, an item or a document stands now that stood on this site before. */
    @Open("names a host only to who may read what is there")
    public Optional<String> now(SiteRow site, ObjectType type, UUID ref) {
        return switch (type) {
            case GROUP -> moves.hostOfGroup(ref, site.id(), me.viewer());
            case ITEM -> moves.hostOfItem(ref, site.id(), me.viewer());
            case FILE -> moves.hostOfDocument(ref, site.id(), me.viewer());
            default -> Optional.empty();
        };
    }

    private void ask(Group group, SiteRow to, UUID ref) {
        waitsNot(group);
        if (groups.looksTaken(group.name(), group.groupId(), to.id())) {
            throw new Refusal("move.to.name", group.name(), to.name());
        }
        owners.demand(group, to);
        var move = new GroupMove(ref, group, to.id(), me.id(), clock.instant());
        moves.add(move);
        order(group, move);
    }

    private void waitsNot(Group group) {
        if (moves.waits(group.id())) {
            throw new Refusal("move.waits");
        }
    }

    private PlannedSite planned(Group group, OwnSite wish) {
        var purpose = group.purpose().isBlank() ? group.name() : group.purpose();
        return founding.planned(wish.name(), purpose, wish.host(), wish.openness());
    }

    private void order(Group group, GroupMove move) {
        jobs.add(
                new JobOrder(
                        MoveWork.KIND,
                        me.id(),
                        move.fromSite(),
                        group.ref(),
                        group.name(),
                        move.ref().toString(),
                        origin.operation()),
                clock.instant());
    }

    /** A hidden group is there for who is in it only, also for managers of the site. */
    private Group shown(SiteRow site, GroupId id) {
        var group = groups.get(id, site.id());
        if (group.openness() == Openness.HIDDEN && !me.viewer().memberOfGroup(group.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        return group;
    }

    private List<MovePlan.Reach> reach(Group group, long site, Site.Openness openness) {
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

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
