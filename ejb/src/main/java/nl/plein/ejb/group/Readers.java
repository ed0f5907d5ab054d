package nl.plein.ejb.group;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.account.AccountId;

/**
 * For whom in a group a mail is.
 *
 * @param subgroup the subgroup, for that kind only
 * @param people those who were chosen, for that kind only
 * @param recent whether who was not on the site for half a year is left out
 */
public record Readers(Kind kind, UUID subgroup, List<AccountId> people, boolean recent) implements Serializable {

    /** The ways to say for whom it is. */
    public enum Kind {
        /** Only who writes it, to see how it looks. */
        MYSELF,
        ALL,
        SUBGROUP,
        CHOSEN
    }

    /** Only who writes it. */
    public static Readers myself() {
        return new Readers(Kind.MYSELF, null, List.of(), false);
    }

    /** All members. */
    public static Readers all() {
        return new Readers(Kind.ALL, null, List.of(), false);
    }

    /** Who is in a subgroup. */
    public static Readers subgroup(UUID subgroup) {
        return new Readers(Kind.SUBGROUP, subgroup, List.of(), false);
    }

    /** These people. */
    public static Readers chosen(List<AccountId> people) {
        return new Readers(Kind.CHOSEN, null, List.copyOf(people), false);
    }

    /** The same, without who was not on the site for half a year if that is wished. */
    public Readers recent(boolean wished) {
        return new Readers(kind, subgroup, people, wished);
    }
}
