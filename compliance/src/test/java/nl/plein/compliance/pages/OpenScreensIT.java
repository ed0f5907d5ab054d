package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody can open, without signing in. */
class OpenScreensIT {

    private static final int FIRST_VISIT = 60 * 1024;

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
    }

    @ParameterizedTest(name = "SCR-1.1 SCR-1.2 SCR-1.3 SCR-1.4 SCR-1.8 {0}")
    @MethodSource
    void aVisitorSeesAFitScreen(Map.Entry<String, Integer> screen) {
        String path = screen.getKey();
        String name = "open" + path.replace('/', '-');
        try (var day = Browser.visitor();
                var night = Browser.visitorByNight()) {
            day.open(stage.origin(), path).isFit(name).isWalkable(name);
            night.open(stage.origin(), path).isFit(name + "-night");
            assertThat(day.status()).isEqualTo(screen.getValue());
            day.open(stage.origin(), path + "?lang=en").isFitAt(name + "-en", 768);
            assertThat(day.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    static Stream<Map.Entry<String, Integer>> aVisitorSeesAFitScreen() {
        return Screen.OPEN.entrySet().stream();
    }

    @ParameterizedTest(name = "SCR-1.1 SCR-1.2 SCR-1.3 SCR-1.4 site {0}{1}")
    @CsvSource({"gelderland, /", "gelderland, /join", "gelderland, /groups", "fietsberaad, /", "fietsberaad, /groups"})
    void aVisitorOfASiteSeesAFitScreen(String site, String path) {
        String name = site + path.replace('/', '-');
        try (var day = Browser.visitor();
                var night = Browser.visitorByNight()) {
            day.open(stage.site(site), path).isFit(name).isWalkable(name);
            night.open(stage.site(site), path).isFit(name + "-night");

            assertThat(day.status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("SCR-1.6 a first visit to a site takes at most 60 KB")
    void aFirstVisitIsLight() {
        try (var browser = Browser.visitor()) {
            List<Response> answers = new ArrayList<>();
            browser.page().onResponse(answers::add);
            browser.open(stage.site("gelderland"), "/");
            browser.page().waitForLoadState();

            // Waiting for the size of one lets others come in.
            assertThat(List.copyOf(answers).stream()
                            .mapToInt(OpenScreensIT::transferred)
                            .sum())
                    .isLessThan(FIRST_VISIT);
        }
    }

    @Test
    @DisplayName("IDX-1.1 search engines are asked to stay away until managers choose otherwise")
    void searchEnginesStayAway() {
        try (var browser = Browser.visitor()) {
            var answer = browser.open(stage.site("gelderland"), "/robots.txt").page();

            assertThat(answer.locator("body").textContent()).contains("Disallow: /");
            assertThat(browser.open(stage.site("gelderland"), "/sitemap.xml").status())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("SCR-1.5 a site can be read without script")
    void aSiteCanBeReadWithoutScript() {
        try (var browser = Browser.visitorWithoutScript()) {
            browser.open(stage.site("gelderland"), "/");

            assertThat(browser.page().locator("main h1").textContent()).isNotBlank();
            assertThat(browser.page().locator("main .item").count()).isPositive();
        }
    }

    @Test
    @DisplayName("FACE-1.7 TXT-1.3 language and colours are chosen by a link and remembered")
    void languageAndColoursAreRemembered() {
        try (var browser = Browser.visitorWithoutScript()) {
            browser.open(stage.origin(), "/privacy?x=1");
            browser.page().locator("header a[hreflang=en]").click();
            browser.page().locator("header .to-dark a").click();

            browser.open(stage.origin(), "/toegankelijkheid");

            var html = browser.page().locator("html");
            assertThat(html.getAttribute("lang")).isEqualTo("en");
            assertThat(html.getAttribute("data-look")).isEqualTo("dark");
        }
    }

    @Test
    @DisplayName("LOOK-1.3 the stylesheet and the scripts of a page may be kept for ever")
    void styleAndScriptMayBeKept() {
        try (var browser = Browser.visitor()) {
            var page = browser.open(stage.origin(), "/privacy").page();
            var files = page.locator("link[rel=stylesheet][href^='/look/'], script[src^='/look/']");

            assertThat(files.all()).isNotEmpty().allSatisfy(one -> {
                var kept = one.evaluate("async one => (await fetch(one.href || one.src)).headers.get('cache-control')");
                assertThat(kept).isEqualTo("public, max-age=31536000, immutable");
            });
        }
    }

    @Test
    @DisplayName("FACE-1.1 the file of a page is no address")
    void theFileOfAPageIsNoAddress() {
        try (var browser = Browser.visitor()) {
            assertThat(browser.open(stage.origin(), "/pages/home.xhtml").status())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("FACE-1.9 wrong input is listed, told at the field and said in the title")
    void wrongInputIsListed() {
        try (var browser = Browser.visitor()) {
            browser.open(stage.origin(), "/signin/local");
            browser.page().locator("main form input[type=submit]").click();

            assertThat(browser.page().title()).startsWith("Fout:");
            assertThat(browser.page().locator("#errors").evaluate("one => one === document.activeElement"))
                    .isEqualTo(true);
            assertThat(browser.page().locator("[aria-invalid=true]").count()).isEqualTo(2);
            browser.page().locator("#errors a").first().click();
            assertThat(browser.page().evaluate("() => document.activeElement.id"))
                    .isEqualTo("local:name:input");
            browser.isFit("signin-local-wrong");
        }
    }

    private static int transferred(Response answer) {
        answer.finished();
        var sizes = answer.request().sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }
}
