package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteMonthRepository;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Right;

/** What happens on a site, in figures, for who manages it. */
@Stateless
@Boundary
public class SiteFiguresBoundary {

    /** So many months are shown. */
    static final int SHOWN = 24;

    @Inject
    SiteMonthRepository months;

    @Inject
    ManagedSite managed;

    /** Members at this moment, and the months that were counted. */
    @Open("checks the right of a manager on the site itself")
    public SiteFigures figures(SiteId id) {
        var site = managed.shown(id, Right.SITE_MANAGE);
        return new SiteFigures(site.memberCount(), site.lastActive(), months.months(site.id(), SHOWN));
    }
}
