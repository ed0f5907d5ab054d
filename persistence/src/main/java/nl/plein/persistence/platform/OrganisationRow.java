package nl.plein.persistence.platform;

import java.io.Serializable;

/**
 * An organisation in a list.
 *
 * @param ref its public identifier
 */
public record OrganisationRow(long id, String ref, String name) implements Serializable {}
