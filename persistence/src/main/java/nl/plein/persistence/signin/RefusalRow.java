package nl.plein.persistence.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * A refused sign-in, as the site manager reads it.
 *
 * @param provider entity id, or null when it was not sure which one
 */
public record RefusalRow(Instant at, String code, String provider, String step, String reason)
        implements Serializable {}
