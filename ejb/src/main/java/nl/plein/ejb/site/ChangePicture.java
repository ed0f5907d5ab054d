package nl.plein.ejb.site;

import java.io.IOException;
import java.io.InputStream;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/**
 * Give a site a logo or an icon, or take it away.
 *
 * @param content bytes of the picture, or null to take it away
 */
public record ChangePicture(SiteId site, Kind kind, Content content) implements Command {

    /** What a picture is for. */
    public enum Kind {
        LOGO,
        ICON
    }

    /** Bytes that were received whole. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

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
