package nl.plein.ejb.site;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Let a way in the menu or at the foot say or lead something else. */
public record ChangeLink(SiteRow site, UUID link, LinkDraft draft) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_LINK_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("link", link.toString());
    }
}
