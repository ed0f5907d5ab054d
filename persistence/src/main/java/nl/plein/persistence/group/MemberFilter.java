package nl.plein.persistence.group;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.shared.LikePattern;

/**
 * What somebody narrowed the members of a group to: only on what everybody sees of them.
 *
 * @param words part of the name, may be empty
 * @param organisation public identifier of the organisation or the beginning of its name, may be empty
 * @param rank or null for all
 */
public record MemberFilter(String words, String organisation, Rank rank) implements Serializable {

    private static final int LONGEST = 100;

    /** Everybody. */
    public static final MemberFilter NONE = new MemberFilter("", "", null);

    public MemberFilter {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Whether it leaves nobody out. */
    public boolean everybody() {
        return equals(NONE);
    }

    /** The words as a pattern of names. */
    public String pattern() {
        return LikePattern.within(words);
    }

    /** The organisation as a pattern of names, for who typed one. */
    public String organisations() {
        return LikePattern.beginning(organisation);
    }

    /** Those that count. */
    public List<Rank> ranks() {
        return rank == null ? List.of(Rank.values()) : List.of(rank);
    }
}
