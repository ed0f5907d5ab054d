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

    @Inject
    AllowedAnswerRepository lists;

    /**
     * What came of an answer.
     *
     * @param values as they are kept when there is no problem
     * @param problem why they do not fit, or null
     */
    public record Judged(List<String> values, Problem problem) {}

    /** Whether what somebody gave fits the field, and how it is kept then. */
    public Judged judge(FieldRow field, List<String> typed) {
        var values = AnswerPolicy.tidy(field.says().kind(), typed);
        var problem = AnswerPolicy.problem(field.says(), values).or(() -> values.stream()
                .filter(value -> spelled(field, value).isEmpty())
                .findFirst()
                .map(value -> unlisted(field, value)));
        return problem.map(why -> new Judged(values, why))
                .orElseGet(() -> new Judged(
                        values.stream()
                                .flatMap(value -> spelled(field, value).stream())
                                .toList(),
                        null));
    }

    /** The answer as the list of the field spells it, or as it is where there is none; empty when it is not in it. */
    public Optional<String> spelled(FieldRow field, String answer) {
        if (!field.listed()) {
            return Optional.of(answer);
        }
        return AnswerPolicy.tidy(FieldKind.TEXT, List.of(answer)).stream()
                .filter(tidy -> tidy.length() <= AllowedAnswer.LONGEST)
                .flatMap(tidy -> lists.spelled(field.id(), tidy).stream())
                .findFirst();
    }

    /** Some answers of the list that begin with these words. */
    List<String> beginning(FieldRow field, String words) {
        return field.listed() ? lists.beginning(field.id(), brief(words), SUGGESTED) : List.of();
    }

    /** Names some that begin as it does, or with its first letter, or the first of all. */
    private Problem unlisted(FieldRow field, String value) {
        var first = value.substring(0, value.offsetByCodePoints(0, 1));
        var near = List.of(value, first, "").stream()
                .map(words -> lists.beginning(field.id(), brief(words), NAMED))
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
