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
 * Take an invitation back.
 *
 * @param invitation its public identifier
 */
public record WithdrawInvitation(SiteRow site, UUID invitation) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_INVITE_WITHDRAW;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("invitation", invitation.toString());
    }
}
