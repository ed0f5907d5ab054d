package nl.plein.audit.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * What happened to an object, when, and by which function or organisation (event); the label is of the list of events.
 */
public record Happening(String label, Instant at, String actor, String result) {

    public Happening {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
    }

    public static Happening created(Instant at, String actor) {
        return new Happening("Creatie", at, actor, null);
    }

    public static Happening changed(Instant at, String actor, String result) {
        return new Happening("Wijziging", at, actor, result);
    }

    public static Happening copied(Instant at, String actor, String result) {
        return new Happening("Kopie", at, actor, result);
    }

    public static Happening published(Instant at, String actor) {
        return new Happening("Publicatie", at, actor, null);
    }

    public static Happening frozen(Instant at, String actor) {
        return new Happening("Bevriezing", at, actor, null);
    }

    Term term() {
        return Terms.of(Terms.EVENTS, label);
    }
}
