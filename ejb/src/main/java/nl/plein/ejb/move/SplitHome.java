package nl.plein.ejb.move;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.site.NewHome;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRequest;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;
import nl.plein.security.permission.Standing;
import nl.plein.security.permission.StandingReader;

/** A group goes to the site that was asked for it and approved, when who asked could still let it go. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SplitHome implements NewHome {

    @Inject
    SiteRepository sites;

    @Inject
    GroupRepository groups;

    @Inject
    StandingReader standings;

    @Inject
    MoveOrders orders;

    @Inject
    AuditTrail trail;

    @Override
    @Consequence("a group of another site goes to the site that was made")
    public void settle(SiteRequest request, Site site) {
        var from = sites.get(request.fromSite());
        var group = groups.get(request.groupId());
        var asker = standings.read(request.accountId());
        check(asker, group, from);
        orders.ask(group, site.row(), request.ref(), request.accountId());
        trail.record(Entry.success(Action.GROUP_MOVE_ASK, new Target(ObjectType.SITE, from.ref()))
                .in(from.ref())
                .onBehalfOf(asker.ref())
                .because("platform:manage")
                .with("group", group.ref().toString())
                .with("to", site.ref().toString()));
    }

    private static void check(Standing asker, Group group, Site from) {
        if (from.state() != SiteState.ACTIVE) {
            throw new Refusal("site.split.off", from.name());
        }
        if (!asker.may(Right.SITE_MANAGE, new Place(from.id(), null, null, null))) {
            throw new Refusal("site.split.right", from.name());
        }
        boolean hidden = group.openness() == Openness.HIDDEN && !asker.viewer().memberOfGroup(group.id());
        if (group.siteId() != from.id() || hidden) {
            throw new Refusal("site.split.gone", from.name());
        }
    }
}
