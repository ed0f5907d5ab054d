package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRemoval;
import nl.plein.persistence.site.SiteRemovalRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** How far a site may be used, and its end. */
@Stateless
@Boundary
public class SiteStateBoundary {

    @Inject
    SiteRepository sites;

    @Inject
    SiteRemovalRepository removals;

    @Inject
    AccountRepository accounts;

    @Inject
    ManagedSite managed;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** How far the site may be used, and whether it is to be deleted. */
    @Open("checks the right of a manager on the site itself")
    public StateDetails state(SiteId id) {
        var site = managed.shown(id, Right.SITE_MANAGE);
        return removals.open(site.id())
                .map(removal -> new StateDetails(
                        site.name(),
                        site.state(),
                        removal.state(),
                        accounts.find(removal.askedBy())
                                .map(one -> one.displayName())
                                .orElse(""),
                        removal.askedBy() == me.id(),
                        removal.due()))
                .orElseGet(() -> new StateDetails(site.name(), site.state(), null, "", false, null));
    }

    /** Sites that are switched off: their own pages are not reached. */
    @Requires(Right.PLATFORM_MANAGE)
    public List<SiteRow> off() {
        return sites.off();
    }

    /** Lets it be used, only read, or not reached at all; refused when somebody else changed that meanwhile. */
    @Requires(Right.SITE_MANAGE)
    public void change(ChangeState command) {
        var site = managed.locked(command.site());
        command.seen().demand(Seen.of(site.state()));
        if (command.state() == null || command.state() == SiteState.DELETED || site.state() == SiteState.DELETED) {
            throw new Refusal("site.state.wrong");
        }
        if (command.state() == site.state()) {
            throw new Refusal("site.state.same");
        }
        site.become(command.state(), clock.instant());
        tell(site, "site.state." + command.state().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Asks for its deletion, agrees, or stops it: two people, and a week in between. */
    @Requires(Right.SITE_MANAGE)
    public void remove(RemoveSite command) {
        var site = managed.locked(command.site());
        var open = removals.open(site.id());
        RemovalPolicy.decide(
                        command.step(),
                        open.map(SiteRemoval::state).orElse(null),
                        open.map(one -> one.askedBy() == me.id()).orElse(false))
                .orRefuse();
        switch (command.step()) {
            case ASK -> removals.add(new SiteRemoval(site.id(), me.id(), clock.instant()));
            case CONFIRM -> open.orElseThrow().confirm(me.id(), clock.instant());
            case STOP -> open.orElseThrow().stop(me.id(), clock.instant());
        }
        tell(site, "site.removal." + command.step().name().toLowerCase(java.util.Locale.ROOT));
    }

    private void tell(Site site, String what) {
        managed.tellManagers(site, letter -> letter.about(what, site.name()).link(site.host(), "/manage/state"));
    }
}
