package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.site.AccessDetails;
import nl.plein.ejb.site.SiteAccessBoundary;
import nl.plein.ejb.site.TurnSite;
import nl.plein.persistence.site.Site;
import nl.plein.security.Seen;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;
import nl.plein.web.guard.StaysPublic;
import nl.plein.web.text.TextBean;

/** Who may come in to a site: what it is, and what would change. */
@Named
@RequestScoped
public class ManageAccessBean {

    @Inject
    CurrentSite current;

    @Inject
    SiteAccessBoundary access;

    @Inject
    Asked asked;

    @Inject
    TextBean text;

    @Inject
    Hosts hosts;

    @Inject
    Way way;

    private AccessDetails details;
    private String shown;

    public void load() {
        getDetails();
    }

    public AccessDetails getDetails() {
        if (details == null) {
            details = access.access(current.site().siteId());
        }
        return details;
    }

    /** What the site could become. */
    public List<Site.Openness> getOthers() {
        return Stream.of(Site.Openness.values())
                .filter(one -> one != getDetails().openness())
                .toList();
    }

    /** What the manager looks at before deciding, or null. */
    public Site.Openness getWished() {
        return getOthers().stream()
                .filter(one -> one.name().equals(asked.words("to")))
                .findFirst()
                .orElse(null);
    }

    /** What everybody learns of a site that is not open. */
    public List<StaysPublic> getStays() {
        return List.of(StaysPublic.values());
    }

    /** A number of items, in words; beyond what was counted there are many. */
    public String items(int number) {
        return counted("manage.access.items", number);
    }

    /** A number of answers in profiles, in words. */
    public String answers(int number) {
        return counted("manage.access.answers", number);
    }

    private String counted(String key, int number) {
        return number > SiteAccessBoundary.MANY
                ? text.say(key + ".more", SiteAccessBoundary.MANY)
                : text.count(key, number);
    }

    /** Does it. */
    public void turn() {
        access.turn(new TurnSite(current.site().siteId(), new Seen(shown), getWished()));
        hosts.forget();
        Messages.afterwards("manage.access.turned");
        way.to("/manage/access");
    }

    /** How open the site is as the page shows it. */
    public String getSeen() {
        return getDetails().seen().mark();
    }

    public void setSeen(String sent) {
        shown = sent;
    }
}
