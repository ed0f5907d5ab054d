package nl.plein.ejb.admission;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Keep somebody out of a site.
 *
 * @param account public identifier of the account
 * @param reason why, told to the person
 */
public record BanFromSite(SiteRow site, UUID account, String reason) implements Command, Telling {

    private static final int LONGEST = 500;

    public BanFromSite {
        reason = reason == null ? "" : reason.strip();
    }

    /** Judges it inside the boundary, so that a refusal leaves its event. */
    public void check() {
        if (reason.isEmpty()) {
            throw new Refusal("admission.ban.reason");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("admission.ban.long", LONGEST);
        }
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_BAN;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("account", account.toString());
    }
}
