package nl.plein.persistence.site;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Public identifier of a {@link Site}. */
public record SiteId(UUID value) implements Serializable {

    public SiteId {
        Objects.requireNonNull(value, "site");
    }
}
