package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plein.ejb.agreement.AgreementBoundary;
import nl.plein.ejb.agreement.AgreementDetails;
import nl.plein.ejb.site.SiteStateBoundary;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
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
    AgreementBoundary agreements;

    @Inject
    CurrentAccount me;

    @Inject
    Asked asked;

    @Inject
    TextBean text;

    /** A page of managing, and the right that opens it. */
    private record Sheet(String name, Right right) {}

    private static final List<Sheet> SHEETS = List.of(
            new Sheet("members", Right.MEMBER_MANAGE),
            new Sheet("bans", Right.MEMBER_MANAGE),
            new Sheet("requests", Right.MEMBER_MANAGE),
            new Sheet("invitations", Right.MEMBER_MANAGE),
            new Sheet("refusals", Right.MEMBER_MANAGE),
            new Sheet("admission", Right.SITE_MANAGE),
            new Sheet("terms", Right.SITE_MANAGE),
            new Sheet("directory", Right.SITE_MANAGE),
            new Sheet("groups", Right.SITE_EDIT),
            new Sheet("moves", Right.SITE_MANAGE),
            new Sheet("home", Right.SITE_EDIT),
            new Sheet("menu", Right.SITE_EDIT),
            new Sheet("tags", Right.SITE_EDIT),
            new Sheet("redirects", Right.SITE_EDIT),
            new Sheet("figures", Right.SITE_MANAGE),
            new Sheet("access", Right.SITE_MANAGE),
            new Sheet("name", Right.SITE_MANAGE),
            new Sheet("settings", Right.SITE_MANAGE),
            new Sheet("look", Right.SITE_MANAGE),
            new Sheet("agreements", Right.SITE_MANAGE),
            new Sheet("profile", Right.SITE_MANAGE),
            new Sheet("roles", Right.SITE_MANAGE),
            new Sheet("copy", Right.SITE_MANAGE),
            new Sheet("addresses", Right.SITE_MANAGE),
            new Sheet("state", Right.SITE_MANAGE));

    /** Something that can be found: a page, or a setting on it. */
    public record Found(String name, String meaning, String address) {}

    /** Only for who manages or edits the site. */
    public void load() {
        if (getPages().isEmpty()) {
            states.state(current.site().siteId());
        }
    }

    /** Pages of managing that this person may enter, each with what it is for. */
    public List<Found> getPages() {
        return SHEETS.stream()
                .filter(sheet -> may(sheet.right()))
                .map(Sheet::name)
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
                                        .filter(one -> !one.seen() && may(Right.SITE_MANAGE))
                                        .map(this::found))
                        .filter(one -> (one.name() + " " + one.meaning())
                                .toLowerCase(Locale.ROOT)
                                .contains(word))
                        .toList();
    }

    /** How many agreements with the platform wait for a manager of the site. */
    public long getAgreements() {
        return may(Right.SITE_MANAGE)
                ? agreements.ofSite(current.site()).stream()
                        .filter(AgreementDetails::open)
                        .count()
                : 0;
    }

    public String getWords() {
        return asked.words("words").strip();
    }

    private boolean may(Right right) {
        return me.may(right, new Place(current.number(), null, null, null));
    }

    private Found found(SiteSetting setting) {
        var key = "manage.setting." + setting.name().toLowerCase(Locale.ROOT);
        return new Found(text.get(key), text.hint(key), "/manage/settings#setting-" + setting.name());
    }
}
