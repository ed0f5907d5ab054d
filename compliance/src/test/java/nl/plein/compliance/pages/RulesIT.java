package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of this package against a page that breaks each of them. */
class RulesIT {

    private static final String WRONG =
            """
            <!DOCTYPE html>
            <html lang="nl"><head><title>Fout</title><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy"
              content="style-src 'unsafe-inline'; script-src 'none'; img-src 'none'">
            <style>.dumb:focus { outline: none } .pale { color: #bbb } .broad { width: 900px }
              a { color: #00f }</style></head>
            <body><main><h1>Fout</h1><p class="pale">Bleek</p><img src="http://127.0.0.1:9/x.png"><input type="text">
            <p class="broad">breed</p><button class="dumb">stil</button>
            <button tabindex="2">eerst</button><a href="/x">link</a></main></body></html>
            """;

    @Test
    @DisplayName("SCR-1.7 axe reports the picture without words, the field without label and the pale text")
    void axeReports() {
        try (var browser = wrong()) {
            assertThat(Axe.findings(browser.page()))
                    .anyMatch(line -> line.startsWith("image-alt"))
                    .anyMatch(line -> line.startsWith("label"))
                    .anyMatch(line -> line.startsWith("color-contrast"));
        }
    }

    @Test
    @DisplayName("SCR-1.7 the walk by keyboard reports a hidden focus and what is not reached from the top")
    void theWalkReports() {
        try (var browser = wrong()) {
            assertThat(Keyboard.findings(browser.page()))
                    .anyMatch(line -> line.startsWith("focus does not show") && line.contains("stil"))
                    .anyMatch(line -> line.startsWith("reached 3 of 4"));
        }
    }

    @Test
    @DisplayName("SCR-1.7 sideways scrolling and breaches of the policy are reported")
    void widthAndPolicyAreReported() {
        try (var browser = wrong()) {
            browser.page().setViewportSize(320, 600);

            assertThat(browser.overflow()).anyMatch(line -> line.contains("breed"));
            browser.page().waitForFunction("() => window.pleinViolations.length > 0");
            assertThat(browser.complaints()).anyMatch(line -> line.contains("img-src"));
        }
    }

    private static Browser wrong() {
        var browser = Browser.visitor();
        String page = Base64.getEncoder().encodeToString(WRONG.getBytes(StandardCharsets.UTF_8));
        browser.page().navigate("data:text/html;charset=utf-8;base64," + page);
        assertThat(List.of(browser.page().title())).containsExactly("Fout");
        return browser;
    }
}
