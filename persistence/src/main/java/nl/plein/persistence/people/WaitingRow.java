package nl.plein.persistence.people;

import java.io.Serializable;

/**
 * Something that waits for somebody.
 *
 * @param name of the group or site it is about
 * @param ref public identifier of that, or of the invitation
 * @param host address of its site, without scheme and port
 * @param number how much of it there is
 */
public record WaitingRow(String name, String ref, String host, long number) implements Serializable {}
