package nl.plein.ejb.tag;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Give a category another name. */
public record RenameTagCategory(SiteRow site, UUID category, String name) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_TAG_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("category", category.toString());
    }
}
