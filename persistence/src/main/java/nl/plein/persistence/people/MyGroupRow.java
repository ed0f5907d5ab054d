package nl.plein.persistence.people;

import java.io.Serializable;

/**
 * A group that somebody is in.
 *
 * @param host address of its site, without scheme and port
 */
public record MyGroupRow(String name, String ref, String site, String host) implements Serializable {}
