package nl.plein.compliance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The same pages on a platform and on one ten times as large. A proof of who one is holds for all of the measuring, so
 * that the pages of administration are what is measured. Not part of the verification, since it takes the better part
 * of an hour; {@code compliance/src/docs/scale.md} tells how to run it.
 */
class ScaleBenchmark {

    private static final Path FIGURES = Path.of("target/scale.md");
    private static final long MOST_QUESTIONS = 12;
    private static final int FIRST_VISIT = 60 * 1024;
    private static final int PORT = 29080;

    private static final String ONE = System.getProperty(
            "plein.scale.one", "users=7500,sites=80,groups=570,items=10000,comments=50000,files=1000");
    private static final String TEN = System.getProperty(
            "plein.scale.ten", "users=75000,sites=800,groups=5700,items=100000,comments=500000,files=10000");
    private static final List<String> DATABASES =
            List.of(System.getProperty("plein.scale.databases", "h2,postgresql").split(","));

    private static final Map<String, List<Cost>> SMALL = new LinkedHashMap<>();
    private static final Map<String, List<Cost>> LARGE = new LinkedHashMap<>();

    @BeforeAll
    static void measure() throws IOException {
        Files.createDirectories(FIGURES.getParent());
        Files.deleteIfExists(FIGURES);
        for (String database : DATABASES) {
            measure(database);
            Files.writeString(FIGURES, ScaleTable.of(SMALL, LARGE, ONE, TEN));
        }
    }

    @Test
    @DisplayName(
            "BEN-2.1 no page asks more questions of a large platform than of a small one, and none more than twelve")
    void questionsDoNotGrow() {
        SMALL.forEach((database, costs) -> assertThat(LARGE.get(database))
                .extracting(Cost::questions)
                .as(database)
                .isEqualTo(costs.stream().map(Cost::questions).toList())
                .allMatch(questions -> questions <= MOST_QUESTIONS));
    }

    @Test
    @DisplayName("BEN-2.2 a first visit to a page for readers of a large platform takes at most 60 KB")
    void bytesDoNotGrow() {
        assertThat(LARGE).isNotEmpty().allSatisfy((database, costs) -> assertThat(costs)
                .filteredOn(
                        cost -> cost.name().endsWith("visitor") || cost.name().endsWith("member"))
                .isNotEmpty()
                .extracting(Cost::transferred)
                .as(database)
                .allMatch(bytes -> bytes < FIRST_VISIT));
    }

    @Test
    @DisplayName("BEN-2.3 the figures of both sizes on both databases are written down beside each other")
    void theFiguresAreWrittenDown() {
        assertThat(FIGURES).content().contains(DATABASES).contains("| site, member |");
    }

    /** Both sizes run beside each other, and take turns. */
    private static void measure(String database) throws IOException {
        try (var one = started(database, PORT, ONE);
                var ten = started(database, PORT + 100, TEN);
                var small = new ScaleVisits(one);
                var large = new ScaleVisits(ten);
                var less = new Subject(one, small.pages());
                var more = new Subject(ten, large.pages())) {
            var costs = Costs.of(List.of(less, more));
            SMALL.put(database, costs.get(0));
            LARGE.put(database, costs.get(1));
        }
    }

    private static Stage started(String database, int port, String sizes) {
        return new Stage(database, port)
                .with("PLEIN_JAVA_OPTS", "-Dplein.session.proof.minutes=600")
                .patient(Duration.ofHours(1))
                .start("--fresh", "--fill", sizes);
    }
}
