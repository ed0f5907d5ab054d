package nl.plein.ejb.site;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Say of an organisation that the site is its own too, or no longer.
 *
 * @param organisation public identifier of the organisation
 * @param wished whether it is the site of that organisation
 */
public record BelongTo(SiteRow site, UUID organisation, boolean wished) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("organisation", organisation.toString(), "wished", String.valueOf(wished));
    }
}
