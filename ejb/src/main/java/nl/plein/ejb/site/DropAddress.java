package nl.plein.ejb.site;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.site.SiteId;

/** Take a host away from a site. */
public record DropAddress(SiteId site, String host) implements AddressCommand {

    @Override
    public Action action() {
        return Action.SITE_ADDRESS_REMOVE;
    }
}
