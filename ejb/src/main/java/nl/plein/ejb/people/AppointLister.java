package nl.plein.ejb.people;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Let a member list who told the same in a field as that member.
 *
 * @param mail mail address of the member
 */
public record AppointLister(SiteRow site, String mail, FieldId field) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.ROLE_GRANT;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("field", field.value().toString());
    }
}
