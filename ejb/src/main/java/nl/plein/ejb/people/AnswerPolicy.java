package nl.plein.ejb.people;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;

/** Whether an answer fits its field. */
final class AnswerPolicy {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{6,24}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\n]]");
    private static final Set<String> WEB = Set.of("http", "https");

    private AnswerPolicy() {}

    /** What is kept of what was typed: no answer when nothing but space is left. */
    static List<String> tidy(FieldKind kind, List<String> typed) {
        return typed.stream()
                .map(one -> tidy(kind, one))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static String tidy(FieldKind kind, String typed) {
        var lines = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\R", "\n");
        var text = kind == FieldKind.LINES ? lines : lines.replaceAll("\\s+", " ");
        return INVISIBLE.matcher(text).replaceAll("").strip();
    }

    /** @param values as they are kept */
    static Optional<Problem> problem(FieldDraft field, List<String> values) {
        if (values.isEmpty()) {
            return field.needed() ? Optional.of(Problem.of("people.answer.needed", field.name())) : Optional.empty();
        }
        if (values.size() > 1 && field.kind() != FieldKind.CHOICES) {
            return Optional.of(Problem.of("people.answer.one", field.name()));
        }
        return values.stream()
                .map(value -> problem(field, value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> problem(FieldDraft field, String value) {
        if (value.length() > field.longest()) {
            return Optional.of(Problem.of("people.answer.long", field.name(), field.longest()));
        }
        var fits =
                switch (field.kind()) {
                    case CHOICE, CHOICES -> field.options().contains(value);
                    case DATE -> day(value);
                    case WEB -> web(value);
                    case PHONE -> PHONE.matcher(value).matches();
                    case TEXT -> field.shape().isEmpty() || shaped(field.shape(), value);
                    case LINES -> true;
                };
        return fits ? Optional.empty() : Optional.of(misfit(field));
    }

    private static Problem misfit(FieldDraft field) {
        return switch (field.kind()) {
            case CHOICE, CHOICES -> Problem.of("people.answer.option", field.name());
            case DATE -> Problem.of("people.answer.date", field.name());
            case WEB -> Problem.of("people.answer.web", field.name());
            case PHONE -> Problem.of("people.answer.phone", field.name());
            default -> Problem.of("people.answer.shape", field.name(), field.shape());
        };
    }

    private static boolean day(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    private static boolean web(String value) {
        try {
            var address = new URI(value);
            return address.getHost() != null
                    && address.getScheme() != null
                    && WEB.contains(address.getScheme())
                    && address.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    /** Sign by sign: a pattern language of its own would let a manager write one that never ends. */
    private static boolean shaped(String shape, String value) {
        return shape.length() == value.length()
                && IntStream.range(0, shape.length()).allMatch(at -> fits(shape.charAt(at), value.charAt(at)));
    }

    private static boolean fits(char wanted, char given) {
        return switch (wanted) {
            case '9' -> given >= '0' && given <= '9';
            case 'A' -> Character.isLetter(given);
            case '*' -> Character.isLetterOrDigit(given);
            default -> wanted == given;
        };
    }
}
