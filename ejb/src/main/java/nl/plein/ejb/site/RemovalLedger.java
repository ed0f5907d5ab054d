package nl.plein.ejb.site;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRemovalRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteState;

/** Which sites are to be deleted now, and the one transaction in which one is. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class RemovalLedger {

    private static final int AT_ONCE = 20;

    @Inject
    SiteRepository sites;

    @Inject
    SiteRemovalRepository removals;

    @Inject
    ManagedSite managed;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Numbers of some sites whose week is over.
     *
     * @param after number of the last one that was dealt with, 0 to begin
     */
    public List<Long> due(long after) {
        return removals.due(clock.instant(), after, AT_ONCE);
    }

    /**
     * Deletes the site and tells its managers; nothing happens when that was stopped or done meanwhile, which is only
     * known once the site is locked.
     */
    public void delete(long number) {
        var now = clock.instant();
        var site = sites.locked(number);
        var removal = removals.open(number).filter(one -> one.ripe(now));
        if (removal.isEmpty()) {
            return;
        }
        site.become(SiteState.DELETED, now);
        removal.get().done(now);
        managed.tellManagers(site, letter -> letter.about("site.removal.done", site.name(), site.host())
                .link(null, "/sites"));
        trail.record(Entry.success(Action.SITE_DELETE, new Target(ObjectType.SITE, site.ref()))
                .in(site.ref())
                .because("two managers and a week"));
    }
}
