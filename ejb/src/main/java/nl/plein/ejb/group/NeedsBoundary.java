package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupNeeds;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** What a group asks of who comes in, and shows of its members: for its owners. */
@Stateless
@Boundary
public class NeedsBoundary {

    @Inject
    GroupRepository groups;

    @Inject
    ProfileRepository profiles;

    @Inject
    NeededAnswers needed;

    @Inject
    GroupOwners owners;

    /** What can be asked and shown, and what is. */
    @Open("answers owners only")
    public NeedsDetails details(long site, GroupId id) {
        return details(owners.group(site, id));
    }

    /**
     * Asks this of who comes in from now on, and shows this of members; who is in stays in.
     *
     * @throws Refusal when somebody else was earlier, or it cannot be asked so
     */
    @Requires(Right.GROUP_MANAGE)
    public void save(AskMembers command) {
        var group = groups.locked(command.group(), command.site());
        var now = details(group);
        command.seen().demand(now.seen());
        var why = why(command.why());
        var asked = numbers(command.asked(), now.askable(), GroupNeeds.MOST_ASKED, "group.needs.asked");
        var shown = numbers(command.shown(), now.showable(), GroupNeeds.MOST_SHOWN, "group.needs.shown");
        group.need(new GroupNeeds(asked, shown, why));
    }

    private NeedsDetails details(Group group) {
        var fields = profiles.fields(group.siteId()).stream()
                .filter(ProfileField::asked)
                .map(ProfileField::row)
                .toList();
        return new NeedsDetails(
                group.row(),
                fields,
                needed.asked(group),
                needed.fields(group.siteId(), group.needs().shown()),
                group.needs().why());
    }

    private static String why(String typed) {
        var why = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (why.length() > GroupNeeds.LONGEST_WHY) {
            throw new Refusal("group.needs.why.long", GroupNeeds.LONGEST_WHY, why.length());
        }
        return why;
    }

    private static List<Long> numbers(List<FieldId> wished, List<FieldRow> offered, int most, String key) {
        Map<FieldId, Long> known = offered.stream().collect(Collectors.toMap(FieldRow::fieldId, FieldRow::id));
        if (!known.keySet().containsAll(wished)) {
            throw new Refusal(key + ".gone");
        }
        Collection<FieldId> once = wished.stream().distinct().toList();
        if (once.size() > most) {
            throw new Refusal(key + ".many", most, once.size());
        }
        return once.stream().map(known::get).toList();
    }
}
