package nl.plein.ejb.move;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.ejb.site.OtherSites;
import nl.plein.ejb.site.SiteFounding;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.move.MoveRepository;
import nl.plein.persistence.move.MoveRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRequest;
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

    @Inject
    MoveRepository moves;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    OtherSites others;

    @Inject
    MoveOwners owners;

    @Inject
    MoveOrders orders;

    @Inject
    SiteFounding founding;

    @Inject
    AccountRepository accounts;

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
        var group = orders.shown(site, id);
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
                founding.way(),
                founding.asked(group).map(this::asked).orElse(null),
                chosen ? owners.owning(group, wished.id()) : new MovePlan.Owning(false, null),
                !group.needs().nothing(),
                chosen ? orders.reach(group, wished.id(), wished.openness()) : List.of());
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
        orders.ask(orders.shown(command.site(), command.group()), to, command.move(), me.id());
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
        var home = sites.get(move.fromSite()).row();
        orders.inUse(home);
        owners.demand(group, home);
        var back = move.back(UUID.randomUUID(), me.id(), clock.instant());
        orders.order(group, back);
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

    private SplitAsked asked(SiteRequest request) {
        var planned = request.planned();
        var asker = accounts.find(request.accountId()).map(Account::displayName).orElse(null);
        return new SplitAsked(
                request.ref().toString(),
                planned.name(),
                planned.host(),
                asker,
                request.asked(),
                request.accountId() == me.id());
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
