package nl.plein.persistence.group;

import java.io.Serializable;

/**
 * An owner of a group.
 *
 * @param organisation name of the organisation, or null
 * @param mail mail address, or null
 */
public record OwnerRow(long group, String name, String organisation, String mail) implements Serializable {}
