package nl.plein.persistence.group;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Public identifier of a {@link Group}. */
public record GroupId(UUID value) implements Serializable {

    public GroupId {
        Objects.requireNonNull(value, "group");
    }
}
