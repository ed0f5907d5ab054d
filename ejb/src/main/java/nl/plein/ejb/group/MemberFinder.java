package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.FinderRepository;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.persistence.people.PeopleFilter.Told;
import nl.plein.security.CurrentAccount;

/** Finds members of a group, as the list of members does: by answers only as far as who looks may read them. */
@Dependent
public class MemberFinder {

    @Inject
    MembershipRepository memberships;

    @Inject
    FinderRepository finder;

    @Inject
    NeededAnswers needed;

    @Inject
    CurrentAccount me;

    /**
     * Members in the order in which they came; answers count only in fields that the list shows and can be chosen.
     *
     * @param after number of the last row that was found, 0 to begin
     */
    public List<MemberRow> page(Group group, MemberSearch search, long after, int size) {
        var fields = search.answers().isEmpty()
                ? List.<FieldRow>of()
                : needed.fields(group.siteId(), group.needs().shown());
        var chosen = search.answers().stream()
                .filter(one -> fields.stream().anyMatch(field -> chosenIn(field, one)))
                .toList();
        return chosen.isEmpty()
                ? memberships.members(group.id(), search.filter(), after, size)
                : finder.members(
                        group.id(),
                        new MemberSearch(search.filter(), chosen),
                        me.viewer().keys(),
                        after,
                        size);
    }

    private static boolean chosenIn(FieldRow field, Told answer) {
        return field.id() == answer.field() && field.says().kind().chosen();
    }
}
