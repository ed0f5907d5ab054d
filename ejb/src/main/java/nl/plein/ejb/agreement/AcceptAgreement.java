package nl.plein.ejb.agreement;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Accept an agreement for a site.
 *
 * @param version the version that was read
 */
public record AcceptAgreement(SiteRow site, UUID agreement, int version) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_AGREEMENT_ACCEPT;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("agreement", agreement.toString(), "version", String.valueOf(version));
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
