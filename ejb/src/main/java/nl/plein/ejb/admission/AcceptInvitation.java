package nl.plein.ejb.admission;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Become a member with the code of an invitation.
 *
 * @param code what was in the mail
 */
public record AcceptInvitation(SiteRow site, String code) implements Command {

    public AcceptInvitation {
        code = code == null ? "" : code.strip();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_INVITE_USE;
    }
}
