package nl.plein.persistence.document;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Public identifier of a {@link Document}. */
public record DocumentId(UUID value) implements Serializable {

    public DocumentId {
        Objects.requireNonNull(value, "document");
    }
}
