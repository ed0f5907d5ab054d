package nl.plein.persistence.session;

import java.time.Instant;

/**
 * How and as whom someone signed in.
 *
 * @param accountId number of the account
 * @param provider entity id of the identity provider, or null after a password
 * @param nameId what the provider calls the person, or null after a password
 * @param sessionIndex the provider's own name of its session, or null
 * @param notOnOrAfter when the provider's session ends, or null when it does not say
 * @param authnContext how strongly the person proved to be who they are, or null
 * @param device by what the person came in
 */
public record Login(
        long accountId,
        String provider,
        String nameId,
        String sessionIndex,
        Instant notOnOrAfter,
        String authnContext,
        Device device) {}
