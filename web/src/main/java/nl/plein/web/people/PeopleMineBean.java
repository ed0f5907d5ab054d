package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.people.ArrangeOverview;
import nl.plein.ejb.people.MineBoundary;
import nl.plein.ejb.people.Part;
import nl.plein.ejb.people.Waiting;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.people.MyGroupRow;
import nl.plein.persistence.people.Widget;
import nl.plein.persistence.shared.Slice;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.SiteLinks;

/** Somebody's own overview of all sites. */
@Named
@RequestScoped
public class PeopleMineBean {

    private static final String FROM = "groups";

    @Inject
    MineBoundary mine;

    @Inject
    CurrentAccount me;

    @Inject
    SiteLinks links;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<Part> parts;
    private Slice<ItemRow> news;
    private Waiting waiting;
    private List<MyGroupRow> groups;
    private List<SiteRow> sites;

    /** Reads what is on the page; parts that are hidden cost no question. */
    public void load() {
        parts = mine.parts();
        if (shows(Widget.NEWS)) {
            news = mine.news(asked.from());
        }
        if (shows(Widget.WAITING)) {
            waiting = mine.waiting();
        }
        if (shows(Widget.GROUPS)) {
            groups = mine.groups(asked.number(FROM));
        }
        if (shows(Widget.SITES)) {
            sites = mine.sites();
        }
    }

    /** All parts in their order. */
    public List<Part> getParts() {
        if (parts == null) {
            load();
        }
        return parts;
    }

    /** What is on the page, in its order. */
    public List<Part> getShown() {
        return getParts().stream().filter(part -> !part.hidden()).toList();
    }

    public Slice<ItemRow> getNews() {
        getParts();
        return news;
    }

    public Waiting getWaiting() {
        getParts();
        return waiting;
    }

    /** The groups of this page. */
    public List<MyGroupRow> getGroups() {
        getParts();
        return groups == null ? null : groups.subList(0, Math.min(groups.size(), MineBoundary.GROUPS));
    }

    /** Where the list of groups goes on, or null. */
    public String getMoreGroups() {
        return groups == null || groups.size() <= MineBoundary.GROUPS
                ? null
                : "/mine?groups=" + (asked.number(FROM) + MineBoundary.GROUPS) + "#part-GROUPS";
    }

    /** Where the list of groups begins, or null on its first page. */
    public String getFirstGroups() {
        return asked.number(FROM) == 0 ? null : "/mine#part-GROUPS";
    }

    /** Whether there may be more sites than are listed. */
    public boolean isMoreSites() {
        return getSites() != null && sites.size() >= MineBoundary.SITES;
    }

    /** Where to answer an invitation; who is not signed in there yet comes there by signing in. */
    public String invitation(String host, String ref) {
        return links.to(host, "/signin?to=" + URLEncoder.encode("/invitation?code=" + ref, StandardCharsets.UTF_8));
    }

    /** An address on the platform. */
    public String platform(String path) {
        return links.platform(path);
    }

    public List<SiteRow> getSites() {
        getParts();
        return sites;
    }

    /** An address on a site. */
    public String link(String host, String path) {
        return links.to(host, path);
    }

    public String getOlder() {
        return getNews() == null || news.next() == null ? null : "/mine?from=" + news.next();
    }

    public void arrange(Widget widget, Step step) {
        mine.arrange(new ArrangeOverview(new AccountId(me.standing().ref()), widget, step));
        Messages.afterwards("people.mine.arranged");
        way.to("/mine#arrange");
    }

    private boolean shows(Widget widget) {
        return getShown().stream().anyMatch(part -> part.widget() == widget);
    }
}
