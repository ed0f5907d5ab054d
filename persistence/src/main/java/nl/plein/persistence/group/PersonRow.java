package nl.plein.persistence.group;

import java.io.Serializable;

/**
 * Somebody of the site who is not in a group.
 *
 * @param organisation name of the organisation the person works for, or null
 */
public record PersonRow(String ref, String name, String organisation) implements Serializable {}
