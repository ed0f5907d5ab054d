package nl.plein.compliance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageShapeTest {

    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final int LONGEST = 120;
    private static final Pattern COMPUTED_INCLUDE =
            Pattern.compile("<(?:ui:include|ui:decorate|ui:composition)\\b[^>]*\\b(?:src|template)=\"[^\"]*[#$]\\{");

    @Test
    @DisplayName("HSE-4.1 a page is short")
    void aPageIsShort() throws IOException {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(Files.readAllLines(page))
                .as(page.toString())
                .hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    @DisplayName("HSE-4.2 a page includes others by fixed names")
    void aPageIncludesOthersByFixedNames() throws IOException {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(Files.readString(page))
                .as(page.toString())
                .doesNotContainPattern(COMPUTED_INCLUDE));
    }

    @Test
    @DisplayName("HSE-4.2 a computed name is seen")
    void aComputedNameIsSeen() {
        assertThat("<ui:include\n  src=\"/WEB-INF/#{param.page}.xhtml\"/>").containsPattern(COMPUTED_INCLUDE);
        assertThat("<ui:include src=\"/WEB-INF/part.xhtml\" title=\"#{a}\"/>").doesNotContainPattern(COMPUTED_INCLUDE);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
