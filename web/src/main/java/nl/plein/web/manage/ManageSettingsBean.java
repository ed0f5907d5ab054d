package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.plein.ejb.site.ChangeSettings;
import nl.plein.ejb.site.SiteAccessBoundary;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.Seen;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** What the managers of a site choose, page by page. */
@Named
@RequestScoped
public class ManageSettingsBean {

    @Inject
    CurrentSite current;

    @Inject
    SiteAccessBoundary access;

    @Inject
    Hosts hosts;

    @Inject
    Way way;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();

    /** Reads what was chosen before. */
    public void load() {
        var chosen = access.settings(current.site().siteId());
        for (SiteSetting setting : SiteSetting.values()) {
            values.put(setting.name(), chosen.getOrDefault(setting, setting.preset()));
        }
        values.forEach((name, value) -> seen.put(name, Seen.of(value).mark()));
    }

    public List<SiteSetting.Page> getPages() {
        return List.of(SiteSetting.Page.values());
    }

    /** The settings of a page that are chosen here. */
    public List<SiteSetting> of(SiteSetting.Page page) {
        return Stream.of(SiteSetting.values())
                .filter(one -> one.page() == page && !one.seen())
                .toList();
    }

    /** What is chosen, by name of the setting. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Marks of what held when the page was shown, by name of the setting; the form sends them along. */
    public Map<String, String> getSeen() {
        return seen;
    }

    public void save() {
        Map<SiteSetting, Seen> before = new EnumMap<>(SiteSetting.class);
        Map<SiteSetting, String> chosen = new EnumMap<>(SiteSetting.class);
        for (SiteSetting setting : SiteSetting.values()) {
            var value =
                    Objects.requireNonNullElse(values.get(setting.name()), "").strip();
            var shown = new Seen(seen.get(setting.name()));
            if (values.containsKey(setting.name()) && !shown.equals(Seen.of(value))) {
                before.put(setting, shown);
                chosen.put(setting, value);
            }
        }
        access.choose(new ChangeSettings(current.site().siteId(), before, chosen));
        hosts.forget();
        Messages.afterwards("manage.settings.saved");
        way.to("/manage/settings");
    }
}
