package nl.plein.security.signin;

/**
 * An identity provider that this installation admits.
 *
 * @param entityId its name among providers
 * @param name what people call it
 * @param organisationId number of the organisation it speaks for
 * @param profile what we demand of it
 */
public record KnownProvider(String entityId, String name, long organisationId, Profile profile) {}
