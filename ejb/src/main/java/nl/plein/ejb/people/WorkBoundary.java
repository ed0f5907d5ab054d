package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.people.ActivityRow;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ProfileRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.Slice;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** What somebody does on a site: what the person wrote, where the person said something, and in which groups. */
@Stateless
@Boundary
public class WorkBoundary {

    /** Rows of a page. */
    public static final int PAGE = 10;

    @Inject
    ItemRepository items;

    @Inject
    ProfileRepository profiles;

    @Inject
    CurrentAccount me;

    /** What the person wrote, newest first. */
    @Open("read through the viewer's keys")
    public Slice<ItemRow> items(SiteRow site, ProfileRow person, Cursor from) {
        return items.newestOfOwner(site.id(), person.id(), me.viewer(), from, PAGE);
    }

    /** Where the person said something, newest first. */
    @Open("read through the viewer's keys")
    public List<ActivityRow> activity(SiteRow site, ProfileRow person, long before) {
        return profiles.activity(person.id(), site.id(), me.viewer(), before == 0 ? Long.MAX_VALUE : before, PAGE);
    }

    /** Groups that the viewer is in too, and those that every member may look into. */
    @Open("shows groups in common, and open ones to members of the site")
    public List<GroupRow> groups(SiteRow site, ProfileRow person) {
        return profiles.groups(person.id(), site.id(), me.viewer());
    }
}
