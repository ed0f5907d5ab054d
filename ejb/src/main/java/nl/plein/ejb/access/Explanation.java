package nl.plein.ejb.access;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.access.Verdict;

/**
 * The answer about one person and one moment.
 *
 * @param name what the person is called
 * @param at the moment
 */
public record Explanation(String name, Instant at, Verdict verdict) implements Serializable {}
