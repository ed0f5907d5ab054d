package nl.plein.ejb.tag;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Take a tag away, also from the items that carry it. */
public record DropTag(SiteRow site, UUID tag) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_TAG_REMOVE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("tag", tag.toString());
    }
}
