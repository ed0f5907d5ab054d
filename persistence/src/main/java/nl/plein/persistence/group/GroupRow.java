package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A group in a list. */
public record GroupRow(
        long id, String ref, String name, String purpose, Openness openness, int memberCount, Instant archivedAt)
        implements Serializable {

    /** Whether it is only read. */
    public boolean archived() {
        return archivedAt != null;
    }

    /** Its typed public identifier. */
    public GroupId groupId() {
        return new GroupId(UUID.fromString(ref));
    }
}
