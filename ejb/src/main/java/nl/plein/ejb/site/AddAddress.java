package nl.plein.ejb.site;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** Let a site be reached at one host more. */
public record AddAddress(SiteId site, String typed) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.SITE_ADDRESS_ADD;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
