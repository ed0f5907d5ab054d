package nl.plein.compliance.benchmark;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The figures of both sizes beside each other, a table for each database. */
final class ScaleTable {

    private static final String HEAD =
            """
            Measured on %s: %d processors (%s), Java %s.

            - 1x: `%s`
            - 10x: `%s`
            """;
    private static final String COLUMNS =
            """

            %s: processor time of all server processes for one answer.

            | Page | 1x | 10x | 10x / 1x | Bare page | 10x / bare | Questions 1x | Questions 10x \
            | First visit 1x | First visit 10x |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    private ScaleTable() {}

    static String of(Map<String, List<Cost>> small, Map<String, List<Cost>> large, String one, String ten) {
        var head = String.format(
                Locale.ROOT,
                HEAD,
                LocalDate.now(Clock.systemUTC()),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                one,
                ten);
        return head
                + large.keySet().stream()
                        .map(database -> COLUMNS.formatted(database) + rows(small.get(database), large.get(database)))
                        .collect(joining());
    }

    private static String rows(List<Cost> small, List<Cost> large) {
        return IntStream.range(0, large.size())
                .mapToObj(row -> row(small.get(row), large.get(row)))
                .collect(joining("\n", "", "\n"));
    }

    private static String row(Cost one, Cost ten) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.2f | %.1f ms | %.1f | %d | %d | %.1f KB | %.1f KB |",
                ten.name(),
                one.millis(),
                ten.millis(),
                ten.millis() / one.millis(),
                ten.bareMillis(),
                ten.ratio(),
                one.questions(),
                ten.questions(),
                one.transferred() / 1024.0,
                ten.transferred() / 1024.0);
    }
}
