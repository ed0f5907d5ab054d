package nl.plein.ejb.people;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** What is done to one of the fields that a site asks its members: a choice of the site, so its event says. */
interface FieldCommand extends Command, Telling {

    SiteId site();

    FieldId field();

    @Override
    default Target target() {
        return new Target(ObjectType.SITE, site().value());
    }

    @Override
    default Action action() {
        return Action.ADMIN_SETTING_CHANGE;
    }

    @Override
    default Map<String, String> tells() {
        return Map.of("field", field().value().toString());
    }

    @Override
    default boolean whileReadOnly() {
        return true;
    }
}
