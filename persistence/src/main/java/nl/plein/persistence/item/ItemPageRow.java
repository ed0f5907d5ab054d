package nl.plein.persistence.item;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.account.Affiliated;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.TagLine;

/**
 * An item with all that its page shows of it, its author and its group: read in one question.
 *
 * @param ownVersions so many of its versions are for its author only
 * @param organisation name of the organisation its author works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param groupId number of its group, or null; then all that follows of the group is null as well
 * @param tagLine the words it carries as one line, or null
 * @param copiedOwner name of who wrote the text that this is a copy of, or null
 * @param copiedPublished when that was published, or null
 * @param authorRef public identifier of its author when the viewer may see the profile, or null
 */
public record ItemPageRow(
        long id,
        String ref,
        long siteId,
        String title,
        String excerpt,
        String body,
        Instant published,
        Instant changed,
        int versionNo,
        int ownVersions,
        long lockNo,
        int commentCount,
        Level level,
        String reachKey,
        long ownerId,
        String owner,
        Long organisationId,
        String organisation,
        String siteOrganisations,
        Long groupId,
        String groupRef,
        String groupName,
        String groupPurpose,
        Openness groupOpenness,
        Integer groupMembers,
        Instant groupArchived,
        String tagLine,
        String copiedOwner,
        Instant copiedPublished,
        String authorRef)
        implements Affiliated, Serializable {

    /** Where rights on it are decided. */
    public Place place() {
        return new Place(siteId, groupId, ownerId, null, groupArchived != null);
    }

    /** Its group, or null. */
    public GroupRow group() {
        return groupId == null
                ? null
                : new GroupRow(
                        groupId,
                        groupRef,
                        groupName,
                        groupPurpose,
                        groupOpenness,
                        groupMembers,
                        groupArchived,
                        null,
                        null);
    }

    /** The words it carries. */
    public List<String> tags() {
        return TagLine.words(tagLine);
    }

    /** Whether reading it leaves an event. */
    public boolean closed() {
        return ReachKey.closed(reachKey);
    }

    /** How many of its versions this viewer may read. */
    public int versions(Viewer viewer) {
        return viewer.is(ownerId) ? versionNo : versionNo - ownVersions;
    }
}
