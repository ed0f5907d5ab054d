package nl.plein.persistence.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.shared.LikePattern;

/**
 * What a manager narrowed the members of a site to.
 *
 * @param words part of the name or the mail address, may be empty
 * @param organisation public identifier of the organisation or the beginning of its name, may be empty
 * @param role one they have at this moment, or null for all
 * @param state or null for all
 * @param unseenSince the site was not visited since the beginning of this day, or null
 * @param joinedFrom first day on which they may have joined, or null
 * @param joinedUntil last day on which they may have joined, or null
 * @param leaving whether only those are meant whose request to be deleted waits
 */
public record RosterFilter(
        String words,
        String organisation,
        Role role,
        Account.State state,
        LocalDate unseenSince,
        LocalDate joinedFrom,
        LocalDate joinedUntil,
        boolean leaving)
        implements Serializable {

    /** Everybody. */
    public static final RosterFilter NONE = new RosterFilter("", "", null, null, null, null, null, false);

    private static final int LONGEST = 100;

    public RosterFilter {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** The words as a pattern of names. */
    String pattern() {
        return LikePattern.within(words);
    }

    /** The organisation as a pattern of names, for who typed one. */
    String organisations() {
        return LikePattern.beginning(organisation);
    }

    List<Account.State> states() {
        return state == null ? List.of(Account.State.values()) : List.of(state);
    }
}
