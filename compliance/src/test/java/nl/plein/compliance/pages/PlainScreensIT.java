package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.net.URI;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages that are written without the template, since no site is known yet, or none any more. */
class PlainScreensIT {

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
    }

    @Test
    @DisplayName("SCR-1.1 SCR-1.2 SCR-1.3 what somebody reads at a host that is none of ours")
    void aStrangeHost() {
        var host = URI.create(stage.origin().toString().replace("//", "//nergens."));
        try (var browser = Browser.visitor()) {
            browser.open(host, "/").isFit("strange-host");

            assertThat(browser.status()).isEqualTo(421);
        }
    }

    @Test
    @DisplayName("SCR-1.1 SCR-1.2 SCR-1.3 the page that brings somebody who is signed in to a site")
    void theHandOver() {
        try (var browser = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"))) {
            browser.page().route("**/session/take", PlainScreensIT::stays);
            browser.open(stage.site("gelderland"), "/");
            browser.page().locator("header a[href^='/signin']").click();
            browser.page().locator("#enter button").waitFor();

            browser.isFit("hand-over").isWalkable("hand-over");
        }
    }

    @Test
    @DisplayName("SCR-1.1 SCR-1.2 SCR-1.3 the page between signing out here and at the provider")
    void signedOut() {
        try (var browser = Browser.visitor().signIn(stage, stage.account("fatima"))) {
            browser.page().route("**/protocol/saml**", PlainScreensIT::stays);
            browser.page().locator("form[action='/signout'] button").evaluate("one => one.click()");
            browser.page().locator("main a.button[href*='/protocol/saml']").waitFor();

            browser.isFit("signed-out").isWalkable("signed-out");
        }
    }

    /** The page goes on by itself; so it can be looked at. */
    private static void stays(Route route) {
        route.abort("aborted");
    }
}
