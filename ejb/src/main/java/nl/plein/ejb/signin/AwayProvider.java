package nl.plein.ejb.signin;

import java.time.Instant;

/**
 * A provider that does not answer.
 *
 * @param name what people call it
 * @param since when that was seen first
 * @param code by which the site manager finds this attempt
 */
public record AwayProvider(String name, Instant since, String code) {}
