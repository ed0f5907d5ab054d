package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.shared.TagLine;

/**
 * A group in a list.
 *
 * @param icon hash of its icon, or null
 */
public record GroupRow(
        long id,
        String ref,
        String name,
        String purpose,
        Openness openness,
        int memberCount,
        Instant archivedAt,
        String tagLine,
        String icon)
        implements Serializable {

    /** Whether it is only read. */
    public boolean archived() {
        return archivedAt != null;
    }

    /** The words it carries. */
    public List<String> tags() {
        return TagLine.words(tagLine);
    }

    /** The words it carries, with commas between them. */
    public String tagText() {
        return String.join(", ", tags());
    }

    /** Its typed public identifier. */
    public GroupId groupId() {
        return new GroupId(UUID.fromString(ref));
    }
}
