package nl.plein.persistence.people;

import java.io.Serializable;
import nl.plein.persistence.audience.Level;

/**
 * Something that a person tells, for who may read it.
 *
 * @param field number of the field
 * @param section part of the profile in which it stands, or null
 * @param level for whom it is meant
 * @param reachKey who can read it
 */
public record ValueRow(
        long field,
        String fieldRef,
        String name,
        String section,
        FieldKind kind,
        String content,
        Level level,
        String reachKey)
        implements Serializable {}
