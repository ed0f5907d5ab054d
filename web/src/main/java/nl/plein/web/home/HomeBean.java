package nl.plein.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Slice;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** The front page of the platform or of a site: what is new, and the ways in. */
@Named
@RequestScoped
public class HomeBean {

    @Inject
    FeedBoundary feed;

    @Inject
    SiteBoundary sites;

    @Inject
    GroupBoundary groups;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    SiteLinks links;

    @Inject
    FrameBean frame;

    @Inject
    HomeBlocksBean blocks;

    @Inject
    Asked asked;

    private Slice<ItemRow> items;
    private List<SiteRow> mine;
    private List<GroupRow> listed;

    /** Reads what the page shows before anything of it is sent. */
    public void load() {
        if (blocks.getMain().contains("news") && getWelcome().isEmpty()) {
            items = current.onSite() ? feed.ofSite(current.number(), asked.from()) : feed.newest(asked.from());
        }
    }

    public Slice<ItemRow> getItems() {
        return items;
    }

    public boolean isOnSite() {
        return current.onSite();
    }

    /** Whether the viewer stands before a closed site, or before one for its own networks. */
    public boolean isWalled() {
        return current.walled(me.viewer());
    }

    /** Whether it is its networks, and not its members, that such a site is for. */
    public boolean isForNetworks() {
        return current.site().openness() == Site.Openness.NETWORK;
    }

    /** Words of welcome that take the place of the news, for who is not signed in; empty when there are none. */
    public String getWelcome() {
        boolean chosen =
                current.onSite() && !frame.isSignedIn() && "WELCOME".equals(current.choice(SiteSetting.VISITOR_START));
        return chosen ? current.choice(SiteSetting.VISITOR_WELCOME) : "";
    }

    /** What the site is for, or nothing on the platform. */
    public String getPurpose() {
        return current.onSite() ? current.site().purpose() : null;
    }

    /** The sites this person is a member of. */
    public List<SiteRow> getSites() {
        if (mine == null) {
            mine = frame.isSignedIn() ? sites.mine() : List.of();
        }
        return mine;
    }

    /** Groups of the site, for who may enter it. */
    public List<GroupRow> getGroups() {
        if (listed == null) {
            listed = current.onSite() ? groups.first(current.number()) : List.of();
        }
        return listed;
    }

    /** Address of an item, on its own site. */
    public String link(ItemRow item) {
        return links.to(item.host(), "/item/" + item.ref());
    }

    /** Address of the group of an item. */
    public String groupLink(ItemRow item) {
        return links.to(item.host(), "/group/" + item.groupRef());
    }

    /** Address of the profile of the author of an item, or null for who may not see it. */
    public String profile(ItemRow item) {
        return item.authorRef() == null ? null : links.to(item.host(), "/profile/" + item.authorRef());
    }

    /** Address of a site. */
    public String siteLink(SiteRow site) {
        return links.to(site.host(), "/");
    }

    public String getOlder() {
        return items.next() == null ? null : "/?from=" + items.next();
    }
}
