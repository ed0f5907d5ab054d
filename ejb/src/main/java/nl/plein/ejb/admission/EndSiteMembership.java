package nl.plein.ejb.admission;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * End the membership of somebody else.
 *
 * @param account public identifier of the account
 * @param said why, for the person
 */
public record EndSiteMembership(SiteRow site, UUID account, Said said) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_REMOVE;
    }

    @Override
    public Map<String, String> tells() {
        return said.told("account", account.toString());
    }
}
