package nl.plein.ejb.group;

import java.util.Locale;
import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.picture.Drawing;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Give a group an icon or a cover, or take it away.
 *
 * @param content bytes of the picture, or null to take it away
 * @param words what a cover shows, or empty when it only decorates
 */
public record ShowGroupPicture(long site, GroupId group, Kind kind, Drawing.Source content, String words)
        implements Command, Telling {

    /** What a picture is for. */
    public enum Kind {
        ICON,
        COVER
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("part", kind.name().toLowerCase(Locale.ROOT), "shown", String.valueOf(content != null));
    }
}
