package nl.plein.web.guard;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteLinkRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;

/** Which site the request is for: the guard of hosts says so, before anything else runs. */
@RequestScoped
public class CurrentSite {

    private SiteRow site;
    private String host;
    private Map<SiteSetting, String> choices = Map.of();
    private List<SiteLinkRow> links = List.of();

    /** The request is for this site. A request for the platform itself has none. */
    public void enter(SiteRow entered) {
        site = entered;
    }

    /** What the managers of the site chose. */
    public void choose(Map<SiteSetting, String> chosen) {
        choices = chosen;
    }

    /** The ways that its editors made. */
    void furnish(List<SiteLinkRow> made) {
        links = made;
    }

    /** The ways that its editors made in this part, as far as the viewer may go there. */
    public List<SiteLinkRow> links(SiteLink.Part part, Viewer viewer) {
        if (links.isEmpty()) {
            return links;
        }
        var bounds = new Bounds(site.id(), site.openness(), true);
        return links.stream()
                .filter(link -> link.part() == part && viewer.holds(bounds.reach(level(link), null, null)))
                .toList();
    }

    private static Level level(SiteLinkRow link) {
        return switch (link.level()) {
            case PUBLIC -> Level.PUBLIC;
            case SIGNED_IN -> Level.SIGNED_IN;
            case SITE -> Level.SITE;
        };
    }

    /** What holds for the site: what its managers chose, or the default. */
    public String choice(SiteSetting setting) {
        return choices.getOrDefault(setting, setting.preset());
    }

    /** Whether the site wants what it can only want or not. */
    public boolean wants(SiteSetting setting) {
        return SiteSetting.YES.equals(choice(setting));
    }

    /** Whether a session lets its person in here (SES-5.8). */
    public boolean admits(SessionRow session) {
        return Doorway.admits(choices, session);
    }

    /** Whether search engines may list it: everybody may read it, and its managers chose so (IDX-1.1). */
    public boolean indexed() {
        return site != null && site.openness() == Site.Openness.OPEN && wants(SiteSetting.SEARCH_ENGINES);
    }

    /**
     * Whether this viewer stands before a site that is closed, or that is for its own networks and who is signed in:
     * what {@link StaysPublic} names is all there is.
     */
    public boolean walled(Viewer viewer) {
        return site != null && viewer.walledFrom(site.id(), site.openness());
    }

    void name(String asked) {
        host = asked;
    }

    /** Whether the request is for a site, and not for the platform. */
    public boolean onSite() {
        return site != null;
    }

    /** The host this request is for: one of ours, lower case, without port. */
    public String host() {
        return host;
    }

    /**
     * The site.
     *
     * @throws NoSuchThing on the platform host, where nothing of a site is found
     */
    public SiteRow site() {
        if (site == null) {
            throw new NoSuchThing(new Target(ObjectType.SITE, new UUID(0, 0)));
        }
        return site;
    }

    /** @throws NoSuchThing on a site, where nothing of the platform itself is found */
    public void demandPlatform() {
        if (site != null) {
            throw new NoSuchThing(new Target(ObjectType.PLATFORM, new UUID(0, 0)));
        }
    }

    /** Number of the site, for queries. */
    public long number() {
        return site().id();
    }

    /** Number of the site, or null on the platform host. */
    public Long numberOrNone() {
        return site == null ? null : site.id();
    }
}
