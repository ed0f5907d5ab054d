package nl.plein.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.plein.ejb.site.FeatureSite;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.site.SiteCard;
import nl.plein.persistence.site.SiteFilter;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** The directory of sites. */
@Named
@RequestScoped
public class SiteListBean {

    /** One of the lists, and whether it is the one that is shown. */
    public record Tab(String name, String address, boolean here) {}

    @Inject
    SiteBoundary sites;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    SiteLinks links;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<SiteCard> rows;

    public void load() {
        current.demandPlatform();
        rows = getRows();
    }

    public List<SiteCard> getRows() {
        if (rows == null) {
            var after = asked.refs("after");
            rows = sites.directory(
                    new SiteFilter(view(), getWords()), after.isEmpty() ? null : new SiteId(after.get(0)));
        }
        return rows;
    }

    /** The lists there are; one's own only for who is signed in. */
    public List<Tab> getTabs() {
        return Stream.of(SiteFilter.View.values())
                .filter(one -> one != SiteFilter.View.MINE || me.signedIn())
                .map(one -> new Tab(name(one), "/sites?view=" + name(one), one == view()))
                .toList();
    }

    public String getWords() {
        var words = asked.words("words");
        return words.length() > 100 ? words.substring(0, 100) : words;
    }

    public String getView() {
        return name(view());
    }

    /** Whether this person decides which sites there are. */
    public boolean isDeciding() {
        return me.standing().roles().contains(Role.PLATFORM_MANAGER);
    }

    public String link(SiteCard site) {
        return links.to(site.host(), "/");
    }

    public String getMore() {
        if (rows.size() < SiteBoundary.PAGE) {
            return null;
        }
        return "/sites?view=" + getView() + "&words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
                + "&after=" + rows.get(rows.size() - 1).ref();
    }

    /** Points a site out to everybody, or no longer. */
    public void feature(SiteCard site) {
        sites.feature(new FeatureSite(new SiteId(UUID.fromString(site.ref())), !site.featured()));
        Messages.afterwards("site.feature.done");
        way.to("/sites?view=featured");
    }

    private SiteFilter.View view() {
        return Stream.of(SiteFilter.View.values())
                .filter(one -> name(one).equals(asked.words("view")))
                .findFirst()
                .orElse(SiteFilter.View.ALL);
    }

    private static String name(SiteFilter.View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
