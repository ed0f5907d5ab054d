package nl.plein.ejb.site;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.Site;
import nl.plein.security.Command;

/**
 * Start a site, or ask for it.
 *
 * @param ref under which the request, and the site that comes of it, will be known
 * @param label first part of its address, as typed
 * @param motivation why, for who decides
 */
public record StartSite(UUID ref, String name, String purpose, Site.Openness openness, String label, String motivation)
        implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE_REQUEST, ref);
    }

    @Override
    public Action action() {
        return StartSetting.atOnce() ? Action.SITE_CREATE : Action.SITE_REQUEST;
    }

    /** What was typed, judged; only the boundary asks, so that a refusal leaves its event. */
    PlannedSite planned() {
        return new PlannedSite(
                SiteWords.name(name), SiteWords.purpose(purpose), SiteWords.openness(openness), SiteHost.below(label));
    }
}
