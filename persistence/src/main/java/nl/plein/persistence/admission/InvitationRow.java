package nl.plein.persistence.admission;

import java.io.Serializable;
import java.time.Instant;

/**
 * An open invitation as managers see it.
 *
 * @param inviter name of who invited
 */
public record InvitationRow(long id, String ref, String address, String inviter, Instant sent, Instant expires)
        implements Serializable {

    /** Whether its time is over. */
    public boolean expired(Instant now) {
        return !expires.isAfter(now);
    }
}
