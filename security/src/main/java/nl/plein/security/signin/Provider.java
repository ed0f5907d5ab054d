package nl.plein.security.signin;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An identity provider as its metadata describe it.
 *
 * @param entityId its name among providers
 * @param signingKeys the keys it may sign with now; a certificate around a key says nothing to us
 * @param signIn where a request to sign in goes, by redirect
 * @param signOut where a request to sign out goes, by redirect
 * @param signOutAnswer where the answer to its own request to sign out goes, by redirect
 * @param until when its metadata run out, or empty for never
 */
public record Provider(
        String entityId,
        List<PublicKey> signingKeys,
        String signIn,
        Optional<String> signOut,
        Optional<String> signOutAnswer,
        Optional<Instant> until) {

    public Provider {
        signingKeys = List.copyOf(signingKeys);
    }

    /** Whether its metadata have not run out. */
    boolean good(Instant now) {
        return until.isEmpty() || now.isBefore(until.get());
    }
}
