package nl.plein.compliance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An excuse from a rule of ours costs a reason. The numbers here may go down, not up. */
class ExcusesTest {

    private static final int MOST_IN_CODE = 12;
    private static final int MOST_FOR_THE_BUG_FINDER = 16;

    private static final Pattern EXCUSE =
            Pattern.compile("@SuppressWarnings|@SuppressFBWarnings|lint off:|NOSONAR|noinspection");
    private static final Pattern REASON = Pattern.compile("(//|\\*) ?\\S.{14,}");

    @Test
    @DisplayName("HSE-4.3 an excuse in the code has a reason, and there are few")
    void excusesInTheCode() throws IOException {
        List<String> excuses = new ArrayList<>();
        for (Path file : sources()) {
            excuses.addAll(excusesIn(file.toString(), Files.readAllLines(file)));
        }

        assertThat(excuses).hasSizeLessThanOrEqualTo(MOST_IN_CODE).allSatisfy(excuse -> assertThat(excuse)
                .doesNotContain("no reason"));
    }

    @Test
    @DisplayName("HSE-4.3 what the bug finder need not say has a reason, and is little")
    void excusesForTheBugFinder() throws IOException {
        String filter = Files.readString(Path.of("../.lint/spotbugs-exclude.xml"));

        assertThat(filter.split("<Match>", -1)).hasSize(MOST_FOR_THE_BUG_FINDER + 1);
        assertThat(filter.split("<!-- because: ", -1)).hasSize(MOST_FOR_THE_BUG_FINDER + 1);
    }

    @Test
    @DisplayName("HSE-4.3 an excuse without a reason is seen")
    void anExcuseWithoutAReasonIsSeen() {
        assertThat(excusesIn("A", List.of("class A {", "    @SuppressWarnings(\"unchecked\")")))
                .singleElement()
                .asString()
                .contains("no reason");
        assertThat(excusesIn(
                        "A",
                        List.of("    // the map was filled five lines above", "    @SuppressWarnings(\"unchecked\")")))
                .singleElement()
                .asString()
                .doesNotContain("no reason");
    }

    private static List<String> excusesIn(String file, List<String> lines) {
        List<String> excuses = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (EXCUSE.matcher(line).find()) {
                boolean reason = line.contains("lint off:")
                        || REASON.matcher(line).find()
                        || at > 0 && REASON.matcher(lines.get(at - 1)).find();
                excuses.add(file + ":" + (at + 1) + (reason ? "" : " has no reason"));
            }
        }
        return excuses;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : House.MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
