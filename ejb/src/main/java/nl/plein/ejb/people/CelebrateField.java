package nl.plein.ejb.people;

import java.util.Map;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.site.SiteId;

/** Show the days of this field that come round again, in the place of those of another one, or show them no more. */
public record CelebrateField(SiteId site, FieldId field, boolean wished) implements FieldCommand {

    @Override
    public Map<String, String> tells() {
        return Map.of("field", field.value().toString(), "celebrated", String.valueOf(wished));
    }
}
