package nl.plein.ejb.site;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** Ask for the deletion of a site, agree to it, or stop it. */
public record RemoveSite(SiteId site, Step step) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return step.action();
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }

    /** What is done about it. */
    public enum Step {
        ASK,
        CONFIRM,
        STOP;

        private Action action() {
            return switch (this) {
                case ASK -> Action.SITE_DELETE_ASK;
                case CONFIRM -> Action.SITE_DELETE_CONFIRM;
                case STOP -> Action.SITE_DELETE_STOP;
            };
        }
    }
}
