package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Start a group on a site.
 *
 * @param group identifier that the form gave it, so that a form sent twice makes one group
 * @param like what it is started after
 */
public record StartGroup(SiteRow site, GroupId group, Openness openness, GroupDraft draft, GroupLike like)
        implements Command, Telling {

    /** One like no other. */
    public StartGroup(SiteRow site, GroupId group, Openness openness, GroupDraft draft) {
        this(site, group, openness, draft, GroupLike.NONE);
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Target made() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_CREATE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("openness", String.valueOf(openness));
    }
}
