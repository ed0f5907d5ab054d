package nl.plein.ejb.member;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Carry out a list that was looked at.
 *
 * @param list its identifier
 * @param choice what its columns fill, as it was looked at
 */
public record StartImport(SiteRow site, UUID list, ImportChoice choice) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_IMPORT;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of(
                "fields", String.valueOf(choice.fields().count()), "overwrite", String.valueOf(choice.overwrite()));
    }
}
