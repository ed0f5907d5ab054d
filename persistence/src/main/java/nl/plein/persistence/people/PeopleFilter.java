package nl.plein.persistence.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.shared.LikePattern;

/**
 * What somebody narrowed the members of a site to.
 *
 * @param words part of the name, may be empty
 * @param organisation public identifier of the organisation or the beginning of its name, may be empty
 * @param answers what they tell in fields, at most three
 */
public record PeopleFilter(String words, String organisation, List<Told> answers) implements Serializable {

    /** So many fields can be narrowed by at once. */
    public static final int MOST = 3;

    private static final int LONGEST = 100;

    /**
     * Who tells this in a field.
     *
     * @param field number of the field
     */
    public record Told(long field, String value) implements Serializable {}

    public PeopleFilter {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        answers = List.copyOf(answers.size() > MOST ? answers.subList(0, MOST) : answers);
    }

    /** Whether it leaves nobody out. */
    public boolean everybody() {
        return words.isEmpty() && organisation.isEmpty() && answers.isEmpty();
    }

    /** The words as a pattern of names. */
    String pattern() {
        return LikePattern.within(words);
    }

    /** The organisation as a pattern of names, for who typed one. */
    String organisations() {
        return LikePattern.beginning(organisation);
    }

    /** Number of the field at this place, 0 when nothing is asked there. */
    long field(int at) {
        return at < answers.size() ? answers.get(at).field() : 0;
    }

    /** What is told in the field at this place, as it is compared. */
    String key(int at) {
        return at < answers.size() ? ProfileValue.key(answers.get(at).value()) : "";
    }
}
