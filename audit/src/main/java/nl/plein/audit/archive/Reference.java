package nl.plein.audit.archive;

import java.util.Objects;

/** A name that points to something, with its identity where that is known (verwijzingGegevens). */
public record Reference(String name, Identity identity) {

    public Reference {
        Objects.requireNonNull(name, "name");
    }

    public static Reference named(String name) {
        return new Reference(name, null);
    }
}
