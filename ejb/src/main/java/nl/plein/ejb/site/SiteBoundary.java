package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.ServedHost;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteCard;
import nl.plein.persistence.site.SiteDirectoryRepository;
import nl.plein.persistence.site.SiteFilter;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The sites of the square. */
@Stateless
@Boundary
public class SiteBoundary {

    /** Rows of a page of sites. */
    public static final int PAGE = 20;

    @Inject
    SiteRepository sites;

    @Inject
    SiteDirectoryRepository directory;

    @Inject
    CurrentAccount me;

    /** All hosts of sites, for the guard that refuses unknown ones. */
    @Open("names no content; the guard needs it before it knows who asks")
    public List<ServedHost> addresses() {
        return sites.served();
    }

    /** The sites this person is a member of, by name. */
    @Open("filtered by the viewer's own memberships")
    public List<SiteRow> mine() {
        return sites.of(me.viewer().sites());
    }

    /**
     * The sites there are: their names are no secret, what is in them is. How many are on a site, and when it was last
     * used, is told where it is open, and to its members.
     *
     * @param after the last site that was shown, or null for the first page
     */
    @Open("names and purposes of sites are public; closed ones show nothing else")
    public List<SiteCard> directory(SiteFilter filter, SiteId after) {
        var viewer = me.viewer();
        return directory.listed(filter, viewer.sites(), after, PAGE).stream()
                .map(card -> card.openness() == Site.Openness.OPEN || viewer.memberOfSite(card.id())
                        ? card
                        : card.fromOutside())
                .toList();
    }

    /** Points a site out to everybody, or no longer. */
    @Requires(Right.PLATFORM_MANAGE)
    public void feature(FeatureSite command) {
        sites.find(command.site())
                .orElseThrow(() -> new NoSuchThing(command.target()))
                .feature(command.featured());
    }
}
