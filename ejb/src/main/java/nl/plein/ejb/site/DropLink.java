package nl.plein.ejb.site;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.site.SiteRow;

/** Take a way out of the menu or the foot. */
public record DropLink(SiteRow site, UUID link) implements LinkCommand {

    @Override
    public Action action() {
        return Action.SITE_LINK_REMOVE;
    }
}
