package nl.plein.ejb.site;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRemovalRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteState;

/** Deletes the sites of which the week is over. */
@Singleton
public class RemovalRound {

    @Inject
    SiteRepository sites;

    @Inject
    SiteRemovalRepository removals;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void round() {
        var now = clock.instant();
        removals.due(now).forEach(removal -> {
            var site = sites.locked(removal.siteId());
            site.become(SiteState.DELETED);
            removal.done(now);
            trail.record(Entry.success(Action.SITE_DELETE, new Target(ObjectType.SITE, site.ref()))
                    .because("two managers and a week"));
        });
    }
}
