package nl.plein.persistence.session;

import java.time.Instant;

/**
 * How often it went wrong lately.
 *
 * @param last the newest failure, or null when there was none
 */
public record Tries(long count, Instant last) {}
