package nl.plein.ejb.admission;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Become a member of a site that admits the person without being asked. */
public record JoinSite(SiteRow site) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_ADD;
    }
}
