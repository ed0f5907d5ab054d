package nl.plein.persistence.admission;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of the terms of use.
 *
 * @param id its number, within the server
 * @param body HTML, empty when there are no terms any more
 */
public record TermsRow(long id, int version, String body, Instant made) implements Serializable {}
