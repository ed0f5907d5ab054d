package nl.plein.persistence.directory;

import java.io.Serializable;
import java.time.Instant;

/**
 * A key as its managers see it.
 *
 * @param maker number of the account that made it
 * @param lastUsed when it was last used, to the minute, or null
 * @param revoked when it was taken away, or null
 */
public record TokenRow(
        long id, String ref, String name, long maker, Instant made, Instant expires, Instant lastUsed, Instant revoked)
        implements Serializable {

    /** Whether it opens anything at this moment. */
    public boolean alive(Instant now) {
        return revoked == null && now.isBefore(expires);
    }
}
