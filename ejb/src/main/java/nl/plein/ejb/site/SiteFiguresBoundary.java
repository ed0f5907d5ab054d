package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.site.DiskGroupRow;
import nl.plein.persistence.site.DiskRepository;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteMonthRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Right;

/** What happens on a site, in figures, for who manages it. */
@Stateless
@Boundary
public class SiteFiguresBoundary {

    /** So many months are shown. */
    static final int SHOWN = 24;

    private static final int LARGEST = 10;

    /** Who did something in this time is there now. */
    private static final Duration NOW = Duration.ofMinutes(10);

    @Inject
    SiteMonthRepository months;

    @Inject
    DiskRepository disk;

    @Inject
    SessionRepository sessions;

    @Inject
    ManagedSite managed;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Members at this moment, and the months that were counted. */
    @Open("checks the right of a manager on the site itself")
    public SiteFigures figures(SiteId id) {
        var site = managed.shown(id, Right.SITE_MANAGE);
        return new SiteFigures(
                site.memberCount(),
                sessions.online(site.id(), clock.instant().minus(NOW)),
                site.lastActive(),
                months.months(site.id(), SHOWN),
                disk.ofSite(site.id()).orElse(null),
                disk.largest(site.id(), LARGEST).stream().map(this::known).toList());
    }

    /** A hidden group has no name for who is not in it. */
    private DiskGroupRow known(DiskGroupRow row) {
        boolean told = row.openness() != Openness.HIDDEN || me.viewer().memberOfGroup(row.id());
        return told ? row : row.nameless();
    }
}
