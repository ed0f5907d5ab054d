package nl.plein.persistence.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * A field as pages know it.
 *
 * @param asked whether it is asked now
 * @param says all that the site says of it
 */
public record FieldRow(long id, String ref, boolean asked, FieldDraft says) implements Serializable {

    /** Its typed public identifier. */
    public FieldId fieldId() {
        return new FieldId(UUID.fromString(ref));
    }
}
