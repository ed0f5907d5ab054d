package nl.plein.compliance.requirements;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    private final Map<String, List<String>> defined = Requirements.defined(HOUSE);
    private final Map<String, List<String>> carried = Requirements.carried(HOUSE);

    @Test
    @DisplayName("REQ-1.1 every requirement has a test, and every number on a test is a requirement")
    void requirementsAndTestsNameTheSameNumbers() {
        assertThat(carried.keySet()).containsExactlyInAnyOrderElementsOf(defined.keySet());
    }

    @Test
    @DisplayName("REQ-1.1 numbers are read from a test, and names of licences and formats are none")
    void numbersAreReadFromATest() {
        var one = "ABC-" + "1.1"; // in two pieces, so that this test carries neither
        var other = "ABCD-" + "2.10";

        assertThat(Requirements.carriedIn("\"" + one + ' ' + other + " a PDF-1.7 under EPL-2.0, see " + one + '"'))
                .containsExactly(one, other);
    }

    @Test
    @DisplayName("REQ-1.2 a number stands for one sentence")
    void aNumberStandsForOneSentence() {
        assertThat(defined).isNotEmpty().allSatisfy((number, sentences) -> assertThat(sentences)
                .as(number)
                .hasSize(1));
    }

    @Test
    @DisplayName("REQ-1.3 which test carries which requirement is written down")
    void whichTestCarriesWhichIsWrittenDown() throws IOException {
        String rows = defined.entrySet().stream()
                .map(entry -> "| %s | %s | %s |"
                        .formatted(
                                entry.getKey(),
                                String.join(" / ", entry.getValue()).replace("|", "\\|"),
                                String.join(", ", carried.getOrDefault(entry.getKey(), List.of("none")))))
                .collect(joining("\n"));

        Path written = Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("requirements.md"),
                "| Number | Requirement | Tests |\n|---|---|---|\n" + rows + "\n");

        assertThat(written).content().contains("| REQ-1.3 | The build writes down");
    }

    @Test
    @DisplayName("REQ-1.1 a number is read where it is defined, and not where it is mentioned")
    void aNumberIsReadWhereItIsDefined() {
        String comment =
                """
                /**
                 * Groups, see XYZ-9.9.
                 * <ul>
                 *   <li>XYZ-1.1 A group
                 *       admits. <i>Why: so.</i>
                 *   <li>XYZ-1.10 A group refuses.
                 * </ul>
                 */
                """;

        assertThat(Requirements.definedIn(comment))
                .isEqualTo(Map.of(
                        "XYZ-1.1", List.of("A group admits. Why: so."),
                        "XYZ-1.10", List.of("A group refuses.")));
    }
}
