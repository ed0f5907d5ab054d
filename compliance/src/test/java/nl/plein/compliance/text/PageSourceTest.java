package nl.plein.compliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageSourceTest {

    private static final String OFFENDER =
            """
            <div style="color: red" onclick="go()" title="Klik hier">
              Zomaar tekst <a href="/x" aria-label="#{text['a.b']}">#{bean.name}</a>
              <script>alert(1)</script><script src="/look/plein.js"></script>
              <h:outputText value="#{bean.html}" escape="false"/>
              <form method="post" action="/x"><input name="once"/></form>
              <plein:form id="mute"><plein:field id="a"/></plein:form>
              <plein:form id="odd" means="NO_ACTION"><plein:field id="a"/></plein:form>
              <plein:form id="good" means="CONTENT_CREATE"><plein:field id="a"/></plein:form>
              <plein:form id="bareButton"><plein:save id="go"/></plein:form>
              <h:form id="bare"><h:inputText/></h:form>
              <!-- <p style="x">a comment is no page</p> -->
            </div>
            """;

    private final Map<String, String> pages = Pages.sources();

    @Test
    @DisplayName("TXT-1.1 WRD-1.1 no page carries its own words")
    void noPageCarriesItsOwnWords() {
        assertThat(pages).isNotEmpty();
        assertThat(Pages.findings(pages, PageRules::words)).isEmpty();
        assertThat(PageRules.words(OFFENDER))
                .contains("Zomaar tekst", "Klik hier")
                .doesNotContain("a comment is no page");
    }

    @Test
    @DisplayName("WRD-1.2 no page carries style or script of its own")
    void noPageCarriesStyleOrScript() {
        assertThat(Pages.findings(pages, PageRules::inline)).isEmpty();
        assertThat(PageRules.inline(OFFENDER)).containsExactly("style=\"", "onclick=\"", "<script>");
    }

    @Test
    @DisplayName("WRD-1.3 what is written without escaping was looked at by a person")
    void whatIsWrittenWithoutEscapingWasReviewed() throws IOException {
        List<String> reviewed;
        try (var file = PageSourceTest.class.getResourceAsStream("unescaped.txt")) {
            reviewed = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }

        assertThat(Pages.findings(pages, PageRules::unescaped)).containsExactlyInAnyOrderElementsOf(reviewed);
        assertThat(PageRules.unescaped(OFFENDER)).hasSize(1);
    }

    @Test
    @DisplayName("WRD-1.4 every form carries the form token")
    void everyFormCarriesTheToken() {
        assertThat(Pages.findings(pages, PageRules::tokenless)).isEmpty();
        assertThat(PageRules.tokenless(OFFENDER)).hasSize(2);
    }

    @Test
    @DisplayName("WRD-1.5 every form with fields says which action it means")
    void everyFormSaysWhatItMeans() {
        assertThat(Pages.findings(pages, PageRules::meaningless)).isEmpty();
        assertThat(PageRules.meaningless(OFFENDER)).containsExactly("id=\"mute\"", "id=\"odd\" means=\"NO_ACTION\"");
    }

    @Test
    @DisplayName("GRD-2.4 components of PrimeFaces stand only on pages that get its context")
    void primeFacesStandsWhereItsContextIs() {
        assertThat(Pages.findings(pages, PageRules::drawn))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("pages/manage/"));
        assertThat(PageRules.drawn(
                        "<ui:composition xmlns:p=\"primefaces\"/><h:head xmlns:x='http://primefaces.org/ui'/>"))
                .hasSize(2);
    }
}
