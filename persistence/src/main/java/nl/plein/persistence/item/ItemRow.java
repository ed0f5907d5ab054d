package nl.plein.persistence.item;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.account.Affiliated;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.TagLine;

/**
 * An item in a list.
 *
 * @param host address of its site, without scheme and port
 * @param group name of its group, or null
 * @param groupRef public identifier of its group, or null
 * @param tagLine the words it carries as one line, or null
 * @param ownerOrganisation name of the organisation its author works for, or null
 * @param organisationId number of that organisation, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param authorRef public identifier of its author when the viewer may see the profile on the item's site, or null
 */
public record ItemRow(
        long id,
        String ref,
        Kind kind,
        String title,
        String excerpt,
        Instant published,
        int commentCount,
        String owner,
        String ownerOrganisation,
        Long organisationId,
        String siteOrganisations,
        String reachKey,
        String site,
        String host,
        String group,
        String groupRef,
        String tagLine,
        String authorRef)
        implements Affiliated, Serializable {

    /** Where the slice after this row starts. */
    public Cursor cursor() {
        return new Cursor(published, id);
    }

    /** The words it carries. */
    public List<String> tags() {
        return TagLine.words(tagLine);
    }

    /** The words it carries, with commas between them. */
    public String tagText() {
        return String.join(", ", tags());
    }

    /** Whether only members of its group may read it. */
    public boolean closed() {
        return reachKey.startsWith("group:");
    }

    /** Whether nobody but its owner may read it. */
    public boolean own() {
        return reachKey.startsWith("owner:");
    }
}
