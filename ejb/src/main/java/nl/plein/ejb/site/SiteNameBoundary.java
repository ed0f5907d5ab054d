package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** What a site is called and what it is for. */
@Stateless
@Boundary
public class SiteNameBoundary {

    @Inject
    SiteClaim claim;

    @Inject
    ManagedSite managed;

    /** As it is now. */
    @Open("checks the right of a manager on the site itself")
    public NameDetails words(SiteId id) {
        return details(managed.shown(id, Right.SITE_MANAGE));
    }

    /**
     * Says it anew, by the rules for starting a site; refused when somebody else did so since this person looked. A
     * name that stays may stay, also when another looks like it.
     */
    @Requires(Right.SITE_MANAGE)
    public void describe(DescribeSite command) {
        var site = managed.locked(command.site().siteId());
        var now = details(site);
        command.seen().demand(now.seen());
        new NameDetails(command.site().name(), command.site().purpose()).seen().demand(now.seen());
        var name = SiteWords.name(command.name());
        var purpose = SiteWords.purpose(command.purpose());
        if (!name.equals(now.name())) {
            claim.name(name, site.id());
        }
        site.describe(name, purpose);
    }

    private static NameDetails details(Site site) {
        return new NameDetails(site.name(), site.purpose());
    }
}
