package nl.plein.persistence.shared;

import java.util.Objects;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;

/**
 * What a command is aimed at: rights are decided on it and the audit event names it.
 *
 * @param type kind of thing
 * @param ref its public identifier
 */
public record Target(ObjectType type, UUID ref) {

    public Target {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(ref, "ref");
    }
}
