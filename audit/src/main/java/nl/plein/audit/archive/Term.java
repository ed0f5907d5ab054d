package nl.plein.audit.archive;

import java.util.Objects;

/** A term of a list: label, code (or null where the list has none) and the name of the list (begripGegevens). */
public record Term(String label, String code, String list) {

    public Term {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(list, "list");
    }
}
