package nl.plein.persistence.people;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Public identifier of a {@link ProfileField}. */
public record FieldId(UUID value) implements Serializable {

    public FieldId {
        Objects.requireNonNull(value, "field");
    }
}
