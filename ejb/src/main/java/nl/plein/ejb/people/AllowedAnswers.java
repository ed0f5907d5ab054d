package nl.plein.ejb.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.people.AllowedAnswer;
import nl.plein.persistence.people.AllowedAnswerRepository;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;

/** Whether answers fit their field: its form, and its list where it has one. Whoever keeps an answer asks here. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AllowedAnswers {

    /** So many answers are suggested at most. */
    static final int SUGGESTED = 10;

    private static final int NAMED = 3;

    /** From so many people on, the whole list is cheaper to read than to be asked for each answer. */
    private static final int MANY = 20;

    @Inject
    AllowedAnswerRepository lists;

    /**
     * What came of an answer.
     *
     * @param values as they are kept when there is no problem
     * @param problem why they do not fit, or null
     */
    public record Judged(List<String> values, Problem problem) {}

    /** The list of a field, to judge what so many people gave: read once where they are many. */
    AllowedList list(FieldRow field, int people) {
        return field.listed() && people > MANY
                ? AllowedList.whole(lists.spellings(field.id()))
                : AllowedList.asked(lists, field.id());
    }

    /** Whether what somebody gave fits the field, and how it is kept then. */
    public Judged judge(FieldRow field, List<String> typed) {
        return judge(field, typed, list(field, 1));
    }

    /** The same, by a list that is at hand. */
    Judged judge(FieldRow field, List<String> typed, AllowedList list) {
        var values = AnswerPolicy.tidy(field.says().kind(), typed);
        var problem = AnswerPolicy.problem(field.says(), values).or(() -> values.stream()
                .filter(value -> spelled(field, value, list).isEmpty())
                .findFirst()
                .map(value -> unlisted(field, value, list)));
        return problem.map(why -> new Judged(values, why))
                .orElseGet(() -> new Judged(
                        values.stream()
                                .flatMap(value -> spelled(field, value, list).stream())
                                .toList(),
                        null));
    }

    /** The answer as the list of the field spells it, or as it is where there is none; empty when it is not in it. */
    public Optional<String> spelled(FieldRow field, String answer) {
        return spelled(field, answer, list(field, 1));
    }

    /** The same, by a list that is at hand. */
    Optional<String> spelled(FieldRow field, String answer, AllowedList list) {
        if (!field.listed()) {
            return Optional.of(answer);
        }
        return AnswerPolicy.tidy(FieldKind.TEXT, List.of(answer)).stream()
                .filter(tidy -> tidy.length() <= AllowedAnswer.LONGEST)
                .flatMap(tidy -> list.spelled(tidy).stream())
                .findFirst();
    }

    /** Some answers of the list that begin with these words. */
    List<String> beginning(FieldRow field, String words) {
        return field.listed() ? lists.beginning(field.id(), brief(words), SUGGESTED) : List.of();
    }

    /** Names some that begin as it does, or with its first letter, or the first of all. */
    private static Problem unlisted(FieldRow field, String value, AllowedList list) {
        var first = value.substring(0, value.offsetByCodePoints(0, 1));
        var near = List.of(value, first, "").stream()
                .map(words -> list.beginning(brief(words), NAMED))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return Problem.of("people.answer.list", field.says().name(), value, String.join(", ", near));
    }

    private static String brief(String words) {
        var tidy = String.join("", AnswerPolicy.tidy(FieldKind.TEXT, List.of(words)));
        return tidy.substring(0, Math.min(tidy.length(), AllowedAnswer.LONGEST));
    }
}
