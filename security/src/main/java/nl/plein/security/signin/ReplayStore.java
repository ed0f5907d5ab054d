package nl.plein.security.signin;

import java.time.Instant;

/** Messages that were accepted before: shared by all nodes, and surviving a restart. */
public interface ReplayStore {

    /** Remembers the message; false when it was there already. */
    boolean firstTime(String issuer, String id, Instant until);
}
