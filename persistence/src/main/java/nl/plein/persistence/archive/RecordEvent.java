package nl.plein.persistence.archive;

import java.io.Serializable;
import java.time.Instant;

/**
 * That something was done to a thing.
 *
 * @param action dotted name, as in the log
 * @param actor ref of the account that did it, or null
 */
public record RecordEvent(String action, Instant at, String actor) implements Serializable {}
