package nl.plein.ejb.site;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.site.SiteId;

/** Let a site be known by another of its hosts. */
public record PreferAddress(SiteId site, String host) implements AddressCommand {

    @Override
    public Action action() {
        return Action.SITE_ADDRESS_PRIMARY;
    }
}
