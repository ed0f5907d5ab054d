package nl.plein.persistence.item;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Public identifier of an {@link Item}. */
public record ItemId(UUID value) implements Serializable {

    public ItemId {
        Objects.requireNonNull(value, "item");
    }
}
