package nl.plein.ejb.site;

import java.util.HashMap;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Give a site another name, or say otherwise what it is for.
 *
 * @param site as it was when this was asked: its event tells the name that it had
 * @param seen name and purpose that stood in the form when the person began
 */
public record DescribeSite(SiteRow site, Seen seen, String name, String purpose) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_CHANGE;
    }

    /** Both names, when it is another; of the purpose, which people write, only that it changed. */
    @Override
    public Map<String, String> tells() {
        Map<String, String> told = new HashMap<>();
        var wished = SiteWords.tidy(name);
        if (!wished.equals(site.name())) {
            told.put("name", wished);
            told.put("name-before", site.name());
        }
        if (!SiteWords.tidy(purpose).equals(site.purpose())) {
            told.put("purpose", "changed");
        }
        return told;
    }
}
