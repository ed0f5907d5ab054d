package nl.plein.web.index;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.item.ItemDetails;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** What the head of a page tells programs of it, when everybody may read the page (IDX-1.3). */
@Named("meta")
@RequestScoped
public class MetaBean {

    private static final int LONGEST = 160;

    @Inject
    CurrentSite current;

    @Inject
    SiteLinks links;

    /** Whether everybody may read the front page of the site. */
    public boolean isOpen() {
        return current.onSite() && current.site().openness() == Site.Openness.OPEN;
    }

    /** Whether everybody may read this item. */
    public boolean item(ItemDetails item) {
        return isOpen() && ReachKey.PUBLIC.equals(item.reachKey());
    }

    /** Whether everybody may look into this group. */
    public boolean group(GroupRow group) {
        return isOpen() && group.openness() == Openness.OPEN;
    }

    /** The first words of a text: whole ones, as far as one line of a list of results goes. */
    public String words(String text) {
        if (text == null || text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, end > 0 ? end : LONGEST - 1) + '…';
    }

    /** The one address of a page, on the main address of the site. */
    public String address(String path) {
        return links.whole(current.site().host(), path);
    }
}
