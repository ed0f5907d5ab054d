package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteLinkRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.web.guard.CurrentSite;

/** The ways that the editors of a site made: its menu, and its foot. What stands below a hidden way is hidden too. */
@Named("menu")
@RequestScoped
public class MenuBean {

    /** A way, with those below it. */
    public record Entry(String label, String address, boolean here, List<Entry> below) {}

    @Inject
    CurrentSite site;

    @Inject
    CurrentAccount me;

    @Inject
    LookBean look;

    private List<Entry> entries;
    private List<Entry> footer;
    private List<Entry> home;

    /** The menu, as far as this person may go. */
    public List<Entry> getEntries() {
        if (entries == null) {
            entries = below(null, site.links(SiteLink.Part.MENU, me.viewer()));
        }
        return entries;
    }

    /** The ways at the foot. */
    public List<Entry> getFooter() {
        if (footer == null) {
            footer = below(null, site.links(SiteLink.Part.FOOTER, me.viewer()));
        }
        return footer;
    }

    /** The ways on the front page. */
    public List<Entry> getHome() {
        if (home == null) {
            home = below(null, site.links(SiteLink.Part.HOME, me.viewer()));
        }
        return home;
    }

    /** The words at the foot, or empty. */
    public String getFooterText() {
        return site.onSite() ? site.choice(SiteSetting.FOOTER_TEXT) : "";
    }

    private List<Entry> below(Long parent, List<SiteLinkRow> links) {
        return links.stream()
                .filter(link -> Objects.equals(link.parentId(), parent))
                .map(link -> new Entry(
                        link.in(look.getLanguage()),
                        link.address(),
                        look.path().equals(link.address()),
                        below(link.id(), links)))
                .toList();
    }
}
