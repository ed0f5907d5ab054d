package nl.plein.persistence.group;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.plein.persistence.group.Membership.Rank;

/**
 * What somebody narrowed the members of a group to: only on what everybody sees of them.
 *
 * @param words part of the name, may be empty
 * @param organisation public identifier of the organisation, may be empty
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

    /** The words as a pattern with {@code !} before what would be a wildcard. */
    public String pattern() {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return '%' + plain + '%';
    }

    /** Those that count. */
    public List<Rank> ranks() {
        return rank == null ? List.of(Rank.values()) : List.of(rank);
    }
}
