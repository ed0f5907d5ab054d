package nl.plein.persistence.account;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Public identifier of an {@link Account}. */
public record AccountId(UUID value) implements Serializable {

    public AccountId {
        Objects.requireNonNull(value, "account");
    }
}
