package nl.plein.security.signin;

import java.time.Instant;

/**
 * A question to a provider that waits for its answer.
 *
 * @param id random name of the request, 160 bits
 * @param kind sign-in or sign-out
 * @param provider entity id of the provider asked
 * @param relayState random key that comes back beside the answer
 * @param target path on the platform host to go to afterwards
 * @param browserHash SHA-256 of the handle that only the asking browser has
 * @param demand what was asked beside the name
 * @param madeAt when it was asked
 */
public record PendingRequest(
        String id,
        Kind kind,
        String provider,
        String relayState,
        String target,
        String browserHash,
        Demand demand,
        Instant madeAt) {

    /** What was asked. */
    public enum Kind {
        SIGN_IN,
        SIGN_OUT
    }
}
