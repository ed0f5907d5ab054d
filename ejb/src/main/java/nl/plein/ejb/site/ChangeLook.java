package nl.plein.ejb.site;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Choose the colours of a site and the words of its logo.
 *
 * @param seen the look that the person was shown; another by now is not changed
 * @param main colour of the band, as typed
 * @param accent colour of links and buttons, as typed; empty for the main one
 * @param logoText what the logo shows
 */
public record ChangeLook(SiteId site, Seen seen, String main, String accent, String logoText) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.ADMIN_THEME_CHANGE;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
