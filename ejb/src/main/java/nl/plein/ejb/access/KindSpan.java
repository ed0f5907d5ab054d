package nl.plein.ejb.access;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.group.Openness;

/**
 * Which kind of group it was for a while.
 *
 * @param until when that ended, or null while it holds
 */
public record KindSpan(Openness openness, Instant since, Instant until) implements Serializable {}
