package nl.plein.ejb.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a provider is doing, as seen from this server.
 *
 * @param name what people call it
 * @param awaySince since when it does not answer, or null when it does
 */
public record ProviderState(String name, Instant awaySince) implements Serializable {}
