package nl.plein.persistence.account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of the organisations whose site it is as they stand in one column of the site, such as {@code /3/7/}: so
 * that every list tells who is external without asking for more.
 */
public final class OrganisationLine {

    private static final String END = "/";

    private OrganisationLine() {}

    /** The line of these numbers; null when there are none. */
    public static String of(List<Long> numbers) {
        return numbers.isEmpty()
                ? null
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(END, END, END));
    }

    /** The numbers in a line, in their order; none where there is none. */
    public static List<Long> numbers(String line) {
        return line == null
                ? List.of()
                : Stream.of(line.split(END))
                        .filter(number -> !number.isEmpty())
                        .map(Long::valueOf)
                        .toList();
    }

    /** Whether an organisation stands in the line. */
    public static boolean has(String line, Long organisation) {
        return line != null && line.contains(END + organisation + END);
    }
}
