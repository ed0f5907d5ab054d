package nl.plein.persistence.group;

import java.io.Serializable;
import java.util.UUID;

/** A group in a list. */
public record GroupRow(long id, String ref, String name, String purpose, Openness openness, int memberCount)
        implements Serializable {

    /** Its typed public identifier. */
    public GroupId groupId() {
        return new GroupId(UUID.fromString(ref));
    }
}
