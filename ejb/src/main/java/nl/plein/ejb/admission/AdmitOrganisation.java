package nl.plein.ejb.admission;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Make whoever works for an organisation a member of a site at the first visit, from now on; or stop that.
 *
 * @param organisation public identifier of the organisation
 * @param wished whether its people are admitted
 */
public record AdmitOrganisation(SiteRow site, UUID organisation, boolean wished) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_ADMISSION_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("organisation", organisation.toString(), "wished", String.valueOf(wished));
    }
}
