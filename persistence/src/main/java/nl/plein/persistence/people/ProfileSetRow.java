package nl.plein.persistence.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who lists the people that told the same in a field.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param field name of the field
 */
public record ProfileSetRow(String ref, String name, String organisation, String field, Instant since)
        implements Serializable {}
