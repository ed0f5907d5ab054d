package nl.plein.ejb.item;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.item.Tagged;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.Slice;
import nl.plein.persistence.tag.TagRepository;
import nl.plein.persistence.tag.TagWord;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** The newest items: of everything, of a site, of a group. */
@Stateless
@Boundary
public class FeedBoundary {

    private static final int PAGE = 20;
    private static final int LISTED = 500;

    @Inject
    ItemRepository items;

    @Inject
    GroupRepository groups;

    @Inject
    TagRepository tags;

    @Inject
    CurrentAccount me;

    /** The newest items on all sites. */
    @Open("read through the viewer's keys")
    public Slice<ItemRow> newest(Cursor from) {
        return items.newest(me.viewer(), from, PAGE);
    }

    /** The newest items of a site. */
    @Open("read through the viewer's keys")
    public Slice<ItemRow> ofSite(long site, Cursor from) {
        return items.newestOfSite(site, me.viewer(), from, PAGE);
    }

    /** The newest items of a site that everybody may read, whoever asks; five hundred at most. */
    @Open("what everybody may read")
    public List<ItemRow> publicOf(long site) {
        return items.newestOfSite(site, Viewer.ANONYMOUS, Cursor.NEWEST, LISTED).rows();
    }

    /**
     * The newest items of a site that carry all of these tags; none where one of them is not there.
     *
     * @param group narrows them to one group, or null
     */
    @Open("read through the viewer's keys")
    public Slice<ItemRow> tagged(long site, GroupId group, List<String> words, Cursor from) {
        var spoken = words.stream().map(TagWord::spoken).collect(Collectors.toSet());
        var known = tags.meant(site, spoken);
        return known.isEmpty()
                ? new Slice<>(List.of(), null)
                : items.tagged(site, new Tagged(group, known), me.viewer(), from, PAGE);
    }

    /**
     * The newest items of a group; none for who may not read them.
     *
     * @throws nl.plein.persistence.shared.NoSuchThing when there is no such group on this site
     */
    @Open("read through the viewer's keys")
    public Slice<ItemRow> ofGroup(long site, GroupId group, Cursor from) {
        var found = items.newestOfGroup(site, group, me.viewer(), from, PAGE);
        if (found.rows().isEmpty()) {
            groups.get(group, site);
        }
        return found;
    }
}
