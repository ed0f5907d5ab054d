package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.plein.ejb.tag.Tagging;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.GroupTag.Part;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagRepository;
import nl.plein.persistence.tag.TagWord;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The tags by which a group is found, and those with which something new in it begins. */
@Stateless
@Boundary
public class GroupTagBoundary {

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    GroupTagRepository carried;

    @Inject
    TagRepository tags;

    @Inject
    Tagging tagging;

    @Inject
    GroupOwners owners;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** What a group carries, for its owners to change. */
    @Open("answers owners only")
    public GroupTagDetails details(long site, GroupId id) {
        var group = owners.group(site, id);
        var last = group.lastChange();
        return new GroupTagDetails(
                group.row(), last.number(), owners.changer(last).orElse(null), words(group, Part.PRESET));
    }

    /**
     * Lets a group carry these tags, and new items in it begin with those.
     *
     * @throws nl.plein.security.Refusal when somebody changed it since this person began; nothing is saved then
     */
    @Requires(Right.GROUP_MANAGE)
    public void tag(TagGroup command) {
        sites.locked(command.site());
        var group = groups.locked(command.group(), command.site());
        owners.unchanged(group, command.changeNo());
        var before = group.face().tags();
        var presets = words(group, Part.PRESET);
        var chosen = tagging.choose(group.siteId(), command.tags(), before);
        var begin = tagging.choose(group.siteId(), command.presets(), presets);
        List<String> changed = new ArrayList<>();
        if (!labels(chosen).equals(before)) {
            carried.hang(group, Part.GROUP, chosen);
            group.face().label(labels(chosen));
            changed.add("tags");
        }
        if (!labels(begin).equals(presets)) {
            carried.hang(group, Part.PRESET, begin);
            changed.add("presets");
        }
        if (!changed.isEmpty()) {
            group.note(changed, me.id(), clock.instant());
        }
    }

    /** The words with which something new in a group begins; none for who may not write in it. */
    @Open("tells only who is in the group")
    public List<String> presets(long site, GroupId id) {
        var group = groups.get(id, site);
        return me.signedIn() && me.standing().ranks().containsKey(group.id()) ? words(group, Part.PRESET) : List.of();
    }

    /**
     * The groups of a site that pass a filter and carry all these words.
     *
     * @param words at most a few; none for all groups
     * @param after the last group that was shown, or null for the first page
     */
    @Open("hidden groups are left out for who is not in them")
    public List<GroupRow> listed(long site, GroupFilter filter, List<String> words, GroupId after) {
        var spoken = words.stream().map(TagWord::spoken).collect(Collectors.toSet());
        var known = tags.meant(site, spoken);
        return known.isEmpty() && !spoken.isEmpty()
                ? List.of()
                : groups.listed(site, filter.carrying(known), me.viewer().groups(), after, GroupBoundary.PAGE);
    }

    private List<String> words(Group group, Part part) {
        return labels(carried.of(group.id(), part));
    }

    private static List<String> labels(List<Tag> tags) {
        return tags.stream().map(Tag::label).toList();
    }
}
