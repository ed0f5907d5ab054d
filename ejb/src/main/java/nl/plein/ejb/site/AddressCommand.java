package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** What is done with a host that a site has. */
interface AddressCommand extends Command, Telling {

    SiteId site();

    /** As typed or sent; what no host of the site is, is refused by the boundary. */
    String host();

    @Override
    default Target target() {
        return new Target(ObjectType.SITE, site().value());
    }

    @Override
    default Map<String, String> tells() {
        return Map.of("host", String.valueOf(host()));
    }

    @Override
    default boolean whileReadOnly() {
        return true;
    }
}
