package nl.plein.persistence.site;

import java.io.Serializable;
import nl.plein.persistence.group.Openness;

/**
 * How much the files in a group take.
 *
 * @param name name of the group, or null for who may not know of it
 */
public record DiskGroupRow(long id, String ref, String name, Openness openness, long files, long bytes)
        implements Serializable {

    /** The same, without saying which group it is. */
    public DiskGroupRow nameless() {
        return new DiskGroupRow(id, null, null, openness, files, bytes);
    }
}
