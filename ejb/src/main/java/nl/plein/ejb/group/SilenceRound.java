package nl.plein.ejb.group;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;

/** Asks owners of silent groups whether they are still needed: once in each silence, a few groups at a time. */
@Singleton
@DependsOn("StartUp")
public class SilenceRound {

    private static final int AT_ONCE = 20;
    private static final String NEVER = "NO";

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    SiteRepository sites;

    @Inject
    GroupLetters letters;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** One round, for the sites whose managers chose a term. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void round() {
        sites.choices().forEach((site, chosen) -> {
            var term = chosen.getOrDefault(SiteSetting.GROUP_SILENCE, NEVER);
            if (!NEVER.equals(term)) {
                ask(site, Long.parseLong(term));
            }
        });
    }

    private void ask(long site, long days) {
        var now = clock.instant();
        groups.silent(site, now.minus(Duration.ofDays(days)), AT_ONCE).forEach(group -> {
            group.attention().remind(now);
            tell(group, days);
        });
    }

    private void tell(Group group, long days) {
        memberships.ownersOf(group.id()).forEach(owner -> letters.silent(group, owner, days));
        trail.record(Entry.success(Action.GROUP_REMIND, new Target(ObjectType.GROUP, group.ref()))
                .by(Actor.SYSTEM)
                .because("silence of " + days + " days"));
    }
}
