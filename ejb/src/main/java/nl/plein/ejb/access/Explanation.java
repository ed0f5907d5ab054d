package nl.plein.ejb.access;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.access.Verdict;

/**
 * The answer about one person and one moment.
 *
 * @param person whom it is about
 * @param at the moment
 */
public record Explanation(PersonRow person, Instant at, Verdict verdict) implements Serializable {}
