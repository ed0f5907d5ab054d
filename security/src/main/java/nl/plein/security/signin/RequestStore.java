package nl.plein.security.signin;

import java.time.Instant;
import java.util.Optional;

/** Questions that wait for an answer. Each is taken once, by the browser that asked, and lives for fifteen minutes. */
public interface RequestStore {

    /** Seconds a question waits. */
    long LIFE = 15 * 60;

    void keep(PendingRequest request);

    /**
     * Takes the question out, so that a second answer finds nothing, on any node. With another browser's handle it
     * finds nothing either, and the question stays.
     */
    Optional<PendingRequest> take(PendingRequest.Kind kind, String id, String browserHash, Instant now);
}
