package nl.plein.persistence.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.people.PeopleFilter.Told;

/**
 * What somebody narrowed the members of a group to.
 *
 * @param answers what they tell in the fields that the list of members shows
 */
public record MemberSearch(MemberFilter filter, List<Told> answers) implements Serializable {

    /** Everybody. */
    public static final MemberSearch NONE = new MemberSearch(MemberFilter.NONE, List.of());

    public MemberSearch {
        answers = List.copyOf(answers);
    }

    /** Whether it leaves nobody out. */
    public boolean everybody() {
        return equals(NONE);
    }
}
