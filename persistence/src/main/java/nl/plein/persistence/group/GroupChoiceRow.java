package nl.plein.persistence.group;

import java.io.Serializable;

/**
 * A group to choose.
 *
 * @param ref public identifier
 */
public record GroupChoiceRow(String ref, String name, String purpose) implements Serializable {}
