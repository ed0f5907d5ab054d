package nl.plein.ejb.item;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.document.DocumentRow;
import nl.plein.persistence.group.GroupRow;

/**
 * An item, ready to show.
 *
 * @param excerpt its first words, without marks
 * @param body cleaned HTML
 * @param group its group, or null
 * @param reachKey key of those who may read it; the page says it in words
 * @param tags the words it carries
 * @param copiedOwner name of who wrote the text that this is a copy of, or null
 * @param copiedPublished when that was published, or null
 * @param lockNo to be sent back with a change
 */
public record ItemDetails(
        String ref,
        String title,
        String excerpt,
        String body,
        Person author,
        Instant published,
        Instant changed,
        int versions,
        long lockNo,
        GroupRow group,
        Level level,
        String reachKey,
        List<DocumentRow> documents,
        int commentCount,
        boolean mayEdit,
        boolean mayComment,
        List<String> tags,
        String copiedOwner,
        Instant copiedPublished)
        implements Serializable {

    /**
     * Who wrote it.
     *
     * @param ref public identifier of the account when the viewer may see the profile, or null
     * @param organisation name of the organisation the person works for, or null
     * @param external whether the person works for none of the organisations whose site it is
     */
    public record Person(String ref, String name, String organisation, boolean external) implements Serializable {}

    /** Whether the text was changed after it was first published. */
    public boolean edited() {
        return versions > 1;
    }

    /** Whether only members of its group, some or all, may read it. */
    public boolean closed() {
        return reachKey.startsWith("group:") || reachKey.startsWith("subgroup:") || reachKey.startsWith("owner:");
    }
}
