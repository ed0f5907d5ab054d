package nl.plein.ejb.site;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** What is done to one of the ways in the menu or at the foot of a site; most of it is a change. */
interface LinkCommand extends Command, Telling {

    SiteRow site();

    UUID link();

    @Override
    default Target target() {
        return new Target(ObjectType.SITE, site().siteId().value());
    }

    @Override
    default Action action() {
        return Action.SITE_LINK_CHANGE;
    }

    @Override
    default Map<String, String> tells() {
        return Map.of("link", link().toString());
    }
}
