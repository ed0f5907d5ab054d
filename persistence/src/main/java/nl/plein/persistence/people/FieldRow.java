package nl.plein.persistence.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * A field as pages know it.
 *
 * @param asked whether it is asked now
 * @param says all that the site says of it
 * @param allowed how many answers its list has, or 0 when it has none and takes any
 */
public record FieldRow(long id, String ref, boolean asked, FieldDraft says, int allowed) implements Serializable {

    /** Its typed public identifier. */
    public FieldId fieldId() {
        return new FieldId(UUID.fromString(ref));
    }

    /** Whether only answers of its list fit. */
    public boolean listed() {
        return allowed > 0;
    }
}
