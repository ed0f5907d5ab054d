package nl.plein.ejb.site;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** Point a site out in the directory, or no longer. */
public record FeatureSite(SiteId site, boolean featured) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.SITE_FEATURE;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
