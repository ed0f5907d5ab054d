package nl.plein.ejb.move;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.plein.ejb.site.Founding;
import nl.plein.ejb.site.SiteFounding;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.move.MoveRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Giving a group a site of its own: seeing what that does, and doing it or asking for it. */
@Stateless
@Boundary
public class SplitBoundary {

    /** Stands for the number of a site that is not there yet. */
    private static final long NOT_YET = 0;

    @Inject
    MoveRepository moves;

    @Inject
    GroupRepository groups;

    @Inject
    MoveOrders orders;

    @Inject
    MoveOwners owners;

    @Inject
    SiteFounding founding;

    @Inject
    CurrentAccount me;

    /** What giving a group a site of its own would do. Name and address are not judged by it. */
    @Open("asks for the right on the site itself")
    public SplitPlan plan(SiteRow site, GroupId id, OwnSite wish) {
        me.check(Right.SITE_MANAGE, target(site));
        var group = orders.shown(site, id);
        return new SplitPlan(
                group.row(),
                wish,
                founding.host(wish.host()),
                moves.items(group.id()),
                owners.beside(me.id(), group.id()).size(),
                founding.way() == Founding.ASKED,
                !group.needs().nothing(),
                orders.reach(group, NOT_YET, wish.openness()));
    }

    /**
     * Judges a wish before anybody looks at what it does.
     *
     * @throws Refusal when the site cannot be had, or the group waits already
     */
    @Open("asks for the right on the site itself")
    public void judge(SiteRow site, GroupId id, OwnSite wish) {
        me.check(Right.SITE_MANAGE, target(site));
        planned(orders.shown(site, id), wish);
    }

    /**
     * Makes a site for a group and asks for the group to be moved there; its owners manage that site once it is there.
     */
    @Requires(Right.SITE_MANAGE)
    public void splitOff(SplitOff command) {
        var group = orders.shown(command.site(), command.group());
        var to = founding.found(command.ref(), planned(group, command.own()));
        orders.ask(group, to, command.ref(), me.id());
    }

    /** Asks for a site for a group; the yes makes it and lets the group go there, in the name of this person. */
    @Requires(Right.SITE_MANAGE)
    public void ask(AskOwnSite command) {
        orders.shown(command.site(), command.group());
        var group = groups.locked(command.group(), command.site().id());
        founding.ask(command.ref(), planned(group, command.own()), command.motivation(), group);
    }

    private PlannedSite planned(Group group, OwnSite wish) {
        orders.waitsNot(group);
        founding.asked(group).ifPresent(request -> {
            throw new Refusal("move.split.waits", request.planned().name());
        });
        var purpose = group.purpose().isBlank() ? group.name() : group.purpose();
        return founding.planned(wish.name(), purpose, wish.host(), wish.openness());
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
