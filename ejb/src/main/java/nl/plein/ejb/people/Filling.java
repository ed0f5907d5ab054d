package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.plein.persistence.people.FieldRow;

/**
 * What comes of filling in answers of one person.
 *
 * @param account number of the account
 * @param answers one for each field in which something was wished
 */
public record Filling(long account, List<Filled> answers) implements Serializable {

    /**
     * Answers that are wished of somebody.
     *
     * @param account number of the account
     * @param answers words by number of the field; of words that are nothing but space the answer stays
     */
    public record Wish(long account, Map<Long, List<String>> answers) implements Serializable {}

    /** What becomes of one answer. */
    public enum Fate {
        /** There was no answer, now there is. */
        NEW,
        /** There was another answer. */
        CHANGED,
        /** It was so already. */
        SAME,
        /** The person told it, and it stays so. */
        OWN,
        /** The person's organisation says it, and nobody else does. */
        GIVEN,
        /** It does not fit. */
        WRONG;

        /** Whether something is written. */
        public boolean written() {
            return this == NEW || this == CHANGED;
        }
    }

    /**
     * One answer.
     *
     * @param before what was there, as far as who asks may read it
     * @param values what is wished
     * @param problem why it does not fit, or null
     */
    public record Filled(FieldRow field, Fate fate, List<String> before, List<String> values, Problem problem)
            implements Serializable {}

    public Filling {
        answers = List.copyOf(answers);
    }

    /** Whether all that is wished fits. */
    public boolean fits() {
        return answers.stream().noneMatch(one -> one.fate() == Fate.WRONG);
    }

    /** Whether something would be written. */
    public boolean changes() {
        return answers.stream().anyMatch(one -> one.fate().written());
    }

    /** Whether something of it stays as it was because the person, or the person's organisation, said it. */
    public boolean leaves() {
        return answers.stream().anyMatch(one -> one.fate() == Fate.OWN || one.fate() == Fate.GIVEN);
    }
}
