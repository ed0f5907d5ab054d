package nl.plein.ejb.access;

import java.io.Serializable;

/**
 * Somebody to ask about.
 *
 * @param ref public identifier
 */
public record PersonRow(String ref, String name) implements Serializable {}
