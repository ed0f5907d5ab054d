package nl.plein.compliance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measures each reading page once; the tests judge the figures. */
class PageCostIT {

    private static final int FIRST_VISIT = 60 * 1024;

    private static final long MOST_QUESTIONS = 12;

    /** Who reads is one question; an event of reading what is closed is three. */
    private static final Map<String, Long> QUESTIONS = Map.of(
            "words only, visitor", 0L,
            "platform, visitor", 1L,
            "site, visitor", 2L,
            "groups, visitor", 1L,
            "open group, visitor", 2L,
            "open item, visitor", 2L,
            "platform, member", 3L,
            "site, member", 3L,
            "closed group, member", 4L,
            "closed item, member", 6L);

    private static final List<Cost> COSTS = new ArrayList<>();

    @BeforeAll
    static void measure() throws IOException {
        var stage = Stage.shared();
        try (var visits = new Visits(stage);
                var subject = new Subject(stage, visits.pages())) {
            COSTS.addAll(Costs.of(List.of(subject)).get(0));
        }
    }

    @Test
    @DisplayName("BEN-1.1 a first visit to each reading page takes at most 60 KB")
    void aFirstVisitIsLight() {
        assertThat(COSTS).hasSize(10).allSatisfy(cost -> assertThat(cost.transferred())
                .as(cost.name())
                .isBetween(cost.html() / 10, FIRST_VISIT));
    }

    @Test
    @DisplayName("BEN-1.4 no page asks the database more questions than it is known to need, and none more than twelve")
    void questionsAreFew() {
        assertThat(QUESTIONS.values()).allMatch(most -> most <= MOST_QUESTIONS);
        assertThat(COSTS)
                .allSatisfy(cost ->
                        assertThat(cost.questions()).as(cost.name()).isLessThanOrEqualTo(QUESTIONS.get(cost.name())));
    }

    @Test
    @DisplayName("BEN-1.2 each page is measured beside a bare page of about the same size")
    void eachPageIsMeasuredBesideABarePage() {
        assertThat(COSTS).allSatisfy(cost -> {
            assertThat(cost.bareHtml()).as(cost.name()).isCloseTo(cost.html(), withinPercentage(5));
            assertThat(cost.ratio()).as(cost.name()).isPositive();
        });
    }

    @Test
    @DisplayName("BEN-1.3 the figures are written down")
    void theFiguresAreWrittenDown() throws IOException {
        var written = Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("benchmark.md"), CostTable.of(COSTS));

        assertThat(written).content().contains("| platform, visitor |");
    }
}
