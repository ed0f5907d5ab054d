package nl.plein.ejb.people;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.security.Command;

/** Ask something of the members of a site, or ask it otherwise. */
public record SaveField(SiteId site, FieldId field, FieldDraft draft) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.value());
    }

    @Override
    public Action action() {
        return Action.ADMIN_SETTING_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("field", field.value().toString());
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
