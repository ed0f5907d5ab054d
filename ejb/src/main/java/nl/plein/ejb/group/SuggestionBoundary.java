package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.SuggestedGroup;
import nl.plein.persistence.group.SuggestionRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Groups to begin with, for who is new on a site. */
@Stateless
@Boundary
public class SuggestionBoundary {

    /** So many are suggested: more is a list, and there is one. */
    public static final int MOST = 2;

    @Inject
    GroupRepository groups;

    @Inject
    SuggestionRepository suggestions;

    @Inject
    CurrentAccount me;

    /**
     * Groups of colleagues, else those that are pointed out, else the newest; none that the person is in or asked for,
     * and none for who is not on the site.
     */
    @Open("hidden groups and those by invitation are left out")
    public List<Suggestion> toBeginWith(long site) {
        if (!me.viewer().memberOfSite(site)) {
            return List.of();
        }
        Set<Long> known = new HashSet<>(me.viewer().groups());
        known.addAll(suggestions.askedBy(me.id()));
        List<Suggestion> found = new ArrayList<>();
        add(found, known, Suggestion.Why.COLLEAGUES, ofColleagues(site, known));
        if (found.size() < MOST) {
            add(found, known, Suggestion.Why.POINTED_OUT, suggestions.pointedOut(site, known, MOST - found.size()));
        }
        if (found.size() < MOST) {
            add(found, known, Suggestion.Why.NEWEST, suggestions.newest(site, known, MOST - found.size()));
        }
        return found;
    }

    private List<SuggestedGroup> ofColleagues(long site, Set<Long> known) {
        var organisation = me.standing().organisation();
        var numbers = organisation == null
                ? List.<Long>of()
                : groups.ofColleagues(site, organisation, known, MOST).stream()
                        .map(GroupRow::id)
                        .toList();
        return numbers.isEmpty() ? List.of() : suggestions.these(site, numbers);
    }

    private static void add(
            List<Suggestion> found, Set<Long> known, Suggestion.Why why, List<SuggestedGroup> suggested) {
        suggested.forEach(group -> {
            known.add(group.id());
            found.add(new Suggestion(group, why));
        });
    }
}
