package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** The sites of the square. */
@Stateless
@Boundary
public class SiteBoundary {

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /** All sites with their addresses, for the guard that refuses unknown hosts. */
    @Open("names no content; the guard needs it before it knows who asks")
    public List<SiteRow> addresses() {
        return sites.all();
    }

    /** The sites this person is a member of, by name. */
    @Open("filtered by the viewer's own memberships")
    public List<SiteRow> mine() {
        return sites.all().stream()
                .filter(site -> me.viewer().memberOfSite(site.id()))
                .toList();
    }
}
