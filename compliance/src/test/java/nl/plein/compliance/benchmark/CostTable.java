package nl.plein.compliance.benchmark;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The figures as a table for people. */
final class CostTable {

    private static final String HEAD =
            """
            Measured on %s: %d processors (%s), Java %s, H2 inside the server.

            | Page | Processor time | Bare page | Ratio | Page itself | First visit | Questions |
            |---|---:|---:|---:|---:|---:|---:|
            """;

    private CostTable() {}

    static String of(List<Cost> costs) {
        return String.format(
                        Locale.ROOT,
                        HEAD,
                        LocalDate.now(Clock.systemUTC()),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"))
                + costs.stream().map(CostTable::row).collect(joining("\n", "", "\n"));
    }

    private static String row(Cost cost) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f | %.1f KB | %.1f KB | %d |",
                cost.name(),
                cost.millis(),
                cost.bareMillis(),
                cost.ratio(),
                cost.html() / 1024.0,
                cost.transferred() / 1024.0,
                cost.questions());
    }
}
