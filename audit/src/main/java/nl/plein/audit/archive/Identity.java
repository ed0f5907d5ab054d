package nl.plein.audit.archive;

import java.util.Objects;

/** What identifies an object: a key that is unique within its source (identificatieGegevens). */
public record Identity(String key, String source) {

    public Identity {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(source, "source");
    }

    Identity with(String suffix) {
        return new Identity(key + "-" + suffix, source);
    }
}
