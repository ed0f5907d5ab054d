package nl.plein.web.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers and days as the readers of a language write them. */
final class Spelled {

    private static final Map<Language, DateTimeFormatter> DAY = inAll("d MMMM yyyy");

    private Spelled() {}

    /** A whole number in groups of three digits, a day by its date, anything else as it is. */
    static String in(Language language, Object said) {
        if (said instanceof Integer || said instanceof Long) {
            return NumberFormat.getIntegerInstance(language.locale()).format(said);
        }
        return said instanceof LocalDate day ? DAY.get(language).format(day) : String.valueOf(said);
    }

    /** What spells times by this pattern, in each language. */
    static Map<Language, DateTimeFormatter> inAll(String pattern) {
        return Stream.of(Language.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> DateTimeFormatter.ofPattern(pattern, language.locale())));
    }
}
