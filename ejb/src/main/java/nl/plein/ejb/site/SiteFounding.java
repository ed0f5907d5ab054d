package nl.plein.ejb.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRequest;
import nl.plein.persistence.site.SiteRequestRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;

/** Founds a site for something that needs one of its own, by the rules for starting sites. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteFounding {

    @Inject
    SiteBirth birth;

    @Inject
    SiteClaim claim;

    @Inject
    SiteRepository sites;

    @Inject
    ManagedSite managed;

    @Inject
    SiteRequestRepository requests;

    @Inject
    SiteAsking asking;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** How this person gets a site. */
    public Founding way() {
        if (StartSetting.allowed() && StartSetting.atOnce() || me.may(Right.PLATFORM_MANAGE, Place.PLATFORM)) {
            return Founding.AT_ONCE;
        }
        return StartSetting.allowed() ? Founding.ASKED : Founding.NEVER;
    }

    /** The whole address of which somebody typed the first part, to be shown: it is not judged. */
    public String host(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT) + "." + SiteHost.domain();
    }

    /**
     * The site as it would be.
     *
     * @param host first part of the address
     * @throws Refusal when name or address cannot be had, or nobody starts sites
     */
    public PlannedSite planned(String name, String purpose, String host, Site.Openness openness) {
        if (way() == Founding.NEVER) {
            throw new Refusal("site.start.nobody");
        }
        var planned = new PlannedSite(
                SiteWords.name(name),
                SiteWords.purpose(purpose),
                SiteWords.openness(openness),
                SiteHost.below(host == null ? "" : host));
        claim.planned(planned);
        return planned;
    }

    /**
     * Makes the site that was planned; this person is its first manager.
     *
     * @throws Refusal when this person has to ask first
     */
    public SiteRow found(UUID ref, PlannedSite planned) {
        if (way() != Founding.AT_ONCE) {
            throw new Refusal("move.split.ask");
        }
        return birth.make(ref, planned, me.id()).row();
    }

    /** Asks for the site that was planned, to be the own site of a group. */
    public void ask(UUID ref, PlannedSite planned, String motivation, Group group) {
        var request = new SiteRequest(ref, me.id(), planned, SiteWords.text(motivation), clock.instant());
        asking.ask(
                request.forGroup(group.id(), group.siteId()),
                letter -> letter.about(
                        "site.asked.split",
                        planned.name(),
                        me.standing().name(),
                        group.name(),
                        sites.get(group.siteId()).name()));
    }

    /** The request that waits for a site of this group's own. */
    public Optional<SiteRequest> asked(Group group) {
        return requests.forGroup(group.id());
    }

    /**
     * Switches off a site that was founded for something that went back, and tells its managers. Deleting it is for two
     * of them, as with any site.
     */
    public void takeBack(long number) {
        var site = sites.locked(number);
        if (!site.state().served()) {
            return;
        }
        site.become(SiteState.DISABLED, clock.instant());
        managed.tellManagers(
                site, letter -> letter.about("site.state.disabled", site.name()).link(site.host(), "/manage/state"));
        trail.record(Entry.success(Action.SITE_STATE_CHANGE, new Target(ObjectType.SITE, site.ref()))
                .in(site.ref())
                .because("site:manage")
                .with("state", SiteState.DISABLED.name()));
    }
}
