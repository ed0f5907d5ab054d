package nl.plein.persistence.site;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A host of ours and the site that lives there.
 *
 * @param choices what the managers of the site chose
 * @param links its menu and its footer, in their order
 */
public record ServedHost(String host, SiteRow site, Map<SiteSetting, String> choices, List<SiteLinkRow> links)
        implements Serializable {

    public ServedHost {
        links = List.copyOf(links);
        choices = choices.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(choices));
    }

    /** Whether the site is known by this host, and not by another. */
    public boolean primary() {
        return host.equals(site.host());
    }
}
