package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plein.ejb.site.SiteStateBoundary;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.TextBean;

/** The ways round for who manages a site, and what can be set there, found by a word. */
@Named
@RequestScoped
public class ManageOverviewBean {

    @Inject
    CurrentSite current;

    @Inject
    SiteStateBoundary states;

    @Inject
    Asked asked;

    @Inject
    TextBean text;

    private static final List<String> PAGES = List.of(
            "members",
            "requests",
            "invitations",
            "admission",
            "terms",
            "groups",
            "access",
            "settings",
            "look",
            "profile",
            "roles",
            "addresses",
            "state");

    /** Something that can be found: a page, or a setting on it. */
    public record Found(String name, String meaning, String address) {}

    /** Only for managers of the site. */
    public void load() {
        states.state(current.site().siteId());
    }

    /** Pages of managing, each with what it is for. */
    public List<Found> getPages() {
        return PAGES.stream()
                .map(page -> new Found(
                        text.get("manage." + page + ".title"), text.get("manage." + page + ".lead"), "/manage/" + page))
                .toList();
    }

    /** Pages and settings in whose name or meaning the word stands. */
    public List<Found> getFound() {
        var word = getWords().toLowerCase(Locale.ROOT);
        return word.isEmpty()
                ? List.of()
                : Stream.concat(
                                getPages().stream(),
                                Stream.of(SiteSetting.values())
                                        .filter(one -> !one.seen())
                                        .map(this::found))
                        .filter(one -> (one.name() + " " + one.meaning())
                                .toLowerCase(Locale.ROOT)
                                .contains(word))
                        .toList();
    }

    public String getWords() {
        return asked.words("words").strip();
    }

    private Found found(SiteSetting setting) {
        var key = "manage.setting." + setting.name().toLowerCase(Locale.ROOT);
        return new Found(text.get(key), text.hint(key), "/manage/settings#setting-" + setting.name());
    }
}
