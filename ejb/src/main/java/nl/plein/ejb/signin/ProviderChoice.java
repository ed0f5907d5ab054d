package nl.plein.ejb.signin;

import java.io.Serializable;

/**
 * A provider to choose.
 *
 * @param entityId its name among providers
 * @param name what people call it
 */
public record ProviderChoice(String entityId, String name) implements Serializable {}
