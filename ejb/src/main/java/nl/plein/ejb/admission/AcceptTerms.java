package nl.plein.ejb.admission;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Accept the terms of use of a site.
 *
 * @param version the version that was read
 */
public record AcceptTerms(SiteRow site, int version) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_TERMS_ACCEPT;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("version", String.valueOf(version));
    }
}
