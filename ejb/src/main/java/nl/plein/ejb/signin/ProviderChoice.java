package nl.plein.ejb.signin;

import java.io.Serializable;

/**
 * A provider to choose.
 *
 * @param entityId its name among providers
 * @param name what people call it
 * @param organisation number of the organisation whose people it vouches for
 */
public record ProviderChoice(String entityId, String name, long organisation) implements Serializable {}
