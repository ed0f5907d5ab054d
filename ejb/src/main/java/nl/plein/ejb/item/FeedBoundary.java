package nl.plein.ejb.item;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.Slice;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** The newest items: of everything, of a site, of a group. */
@Stateless
@Boundary
public class FeedBoundary {

    private static final int PAGE = 20;

    @Inject
    ItemRepository items;

    @Inject
    GroupRepository groups;

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
