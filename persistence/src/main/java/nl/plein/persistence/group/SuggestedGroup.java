package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A group that is suggested to somebody who is new.
 *
 * @param id its number, for queries within the server
 * @param lastActive when somebody was last active in it
 */
public record SuggestedGroup(
        long id, String ref, String name, String purpose, int memberCount, Joining joining, Instant lastActive)
        implements Serializable {

    /** Whether one comes in without asking. */
    public boolean free() {
        return joining == Joining.FREE;
    }

    /** Its typed public identifier. */
    public GroupId groupId() {
        return new GroupId(UUID.fromString(ref));
    }
}
