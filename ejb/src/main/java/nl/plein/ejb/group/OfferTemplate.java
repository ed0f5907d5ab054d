package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Let others start a group like this one, or no longer. */
public record OfferTemplate(SiteRow site, GroupId group, boolean wished) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.GROUP_TEMPLATE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("group", group.value().toString(), "wished", String.valueOf(wished));
    }
}
