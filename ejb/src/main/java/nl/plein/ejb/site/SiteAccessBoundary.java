package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import nl.plein.ejb.mail.Letter;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.site.Networks;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Who may come in to a site, and what its managers chose for it. */
@Stateless
@Boundary
public class SiteAccessBoundary {

    /** Items and answers are counted up to here; beyond it there are many. */
    public static final int MANY = 1000;

    @Inject
    SiteRepository sites;

    @Inject
    ManagedSite managed;

    @Inject
    CurrentAccount me;

    @Inject
    AudienceRepository audiences;

    @Inject
    Clock clock;

    /** How open the site is, was, and what changing that would do. */
    @Open("checks the right of a manager on the site itself")
    public AccessDetails access(SiteId id) {
        var site = managed.shown(id, Right.SITE_MANAGE);
        return new AccessDetails(
                site.openness(),
                site.memberCount(),
                audiences.following(site.id(), Level.PUBLIC, MANY),
                audiences.following(site.id(), Level.SIGNED_IN, MANY),
                audiences.told(site.id(), Level.PUBLIC, MANY),
                audiences.told(site.id(), Level.SIGNED_IN, MANY),
                site.history().stream()
                        .map(span -> new AccessDetails.Span(span.openness(), span.since(), span.until()))
                        .toList());
    }

    /**
     * Opens or closes the site: all that is in it follows at once, and comes back when it is undone. Refused when
     * somebody else did so since this person looked.
     */
    @Requires(Right.SITE_MANAGE)
    public void turn(TurnSite command) {
        var site = managed.locked(command.site());
        var wished = command.openness();
        command.seen().demand(Seen.of(site.openness()));
        if (wished == null || wished == site.openness()) {
            throw new Refusal("site.turn.same");
        }
        var networks = sites.choice(site.id(), SiteSetting.READER_NETWORKS);
        if (wished == Site.Openness.NETWORK && Networks.of(networks).none()) {
            throw new Refusal("site.turn.networks");
        }
        site.turn(wished, clock.instant());
        audiences.bound(site.id(), wished);
        managed.tellManagers(site, letter -> turned(letter, wished, site.name()).link(site.host(), "/manage/access"));
    }

    private static Letter turned(Letter letter, Site.Openness openness, String name) {
        return switch (openness) {
            case OPEN -> letter.about("site.turned.open", name);
            case NETWORK -> letter.about("site.turned.network", name);
            case CLOSED -> letter.about("site.turned.closed", name);
        };
    }

    /** What the managers chose; a setting that is missing has its default. */
    @Open("checks the right of a manager on the site itself")
    public Map<SiteSetting, String> settings(SiteId id) {
        return sites.choices(managed.shown(id, Right.SITE_MANAGE).id());
    }

    /** Chooses settings; refused as a whole when somebody else chose one of them since this person looked. */
    @Requires(Right.SITE_MANAGE)
    public void choose(ChangeSettings command) {
        var site = managed.locked(command.site());
        var stored = sites.choices(site.id());
        command.chosen().forEach((setting, value) -> {
            var now = stored.getOrDefault(setting, setting.preset());
            command.seen().getOrDefault(setting, Seen.of(now)).demand(Seen.of(now));
            if (!setting.accepts(value)) {
                throw new Refusal("site.setting.wrong");
            }
            if (SiteSetting.TWO_FACTORS.equals(value) && !value.equals(now) && !me.twoFactors()) {
                throw new Refusal("site.factors.self");
            }
            if (setting == SiteSetting.READER_NETWORKS) {
                check(site, value);
            }
            sites.choose(site.id(), setting, value);
        });
    }

    private static void check(Site site, String networks) {
        Networks.wrong(networks).ifPresent(part -> {
            throw new Refusal("site.network.wrong", part);
        });
        if (site.openness() == Site.Openness.NETWORK && Networks.of(networks).none()) {
            throw new Refusal("site.turn.networks");
        }
    }
}
