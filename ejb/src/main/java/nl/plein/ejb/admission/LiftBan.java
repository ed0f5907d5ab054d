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
 * Let somebody join a site again.
 *
 * @param ban public identifier of the ban
 */
public record LiftBan(SiteRow site, UUID ban) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_UNBAN;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("ban", ban.toString());
    }
}
