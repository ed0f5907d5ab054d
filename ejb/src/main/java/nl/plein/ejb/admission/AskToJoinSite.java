package nl.plein.ejb.admission;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Ask to be admitted to a site.
 *
 * @param motivation why, at most 1000 characters, may be empty
 */
public record AskToJoinSite(SiteRow site, String motivation) implements Command {

    private static final int LONGEST = 1000;

    public AskToJoinSite {
        motivation = motivation == null ? "" : motivation.strip();
    }

    /** Judges it inside the boundary, so that a refusal leaves its event. */
    void check() {
        if (motivation.length() > LONGEST) {
            throw new Refusal("admission.ask.long", LONGEST);
        }
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_JOIN_REQUEST;
    }
}
