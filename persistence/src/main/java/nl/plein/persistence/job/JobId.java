package nl.plein.persistence.job;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Public identifier of a job. */
public record JobId(UUID value) implements Serializable {

    public JobId {
        Objects.requireNonNull(value, "value");
    }
}
