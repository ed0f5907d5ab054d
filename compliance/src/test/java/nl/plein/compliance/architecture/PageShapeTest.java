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

    private static final Pattern FROM_A_TEMPLATE =
            Pattern.compile("<ui:composition\\b[^>]*\\stemplate=\"/WEB-INF/templates/(?:page|workspace)\\.xhtml\"");
    private static final Pattern STATEFUL = Pattern.compile("<f:view\\b(?![^>]*\\stransient=\"true\")");

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

    @Test
    @DisplayName("HSE-4.5 a page keeps no state")
    void aPageKeepsNoState() throws IOException {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> {
            var source = Files.readString(page);
            if (page.startsWith(PAGES.resolve("pages"))) {
                assertThat(source).as(page.toString()).containsPattern(FROM_A_TEMPLATE);
            }
            assertThat(source).as(page.toString()).doesNotContainPattern(STATEFUL);
        });
    }

    @Test
    @DisplayName("HSE-4.5 a view that keeps state is seen")
    void aViewThatKeepsStateIsSeen() {
        assertThat("<f:view encoding=\"UTF-8\">").containsPattern(STATEFUL);
        assertThat("<f:view transient=\"#{a.b}\">").containsPattern(STATEFUL);
        assertThat("<f:view transient=\"true\" encoding=\"UTF-8\">").doesNotContainPattern(STATEFUL);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
