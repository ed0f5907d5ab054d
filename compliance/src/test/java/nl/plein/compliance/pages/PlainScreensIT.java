package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.util.HashMap;
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
            browser.open(host, "/").isFit("strange-host").isWalkable("strange-host");

            assertThat(browser.status()).isEqualTo(421);
        }
    }

    @Test
    @DisplayName("SCR-1.1 SCR-1.2 SCR-1.3 the page that brings somebody who is signed in to a site, without its script")
    void theHandOver() {
        try (var browser = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"))) {
            browser.page().route("**/signin**", PlainScreensIT::withoutScript);
            browser.open(stage.site("gelderland"), "/signin").isFit("hand-over").isWalkable("hand-over");

            assertThat(browser.page().locator("#enter button").isVisible()).isTrue();
        }
    }

    @Test
    @DisplayName("SCR-1.1 SCR-1.2 SCR-1.3 the page between signing out here and at the provider")
    void signedOut() {
        var account = stage.accounts().stream()
                .filter(one -> !one.local())
                .findFirst()
                .orElseThrow();
        try (var browser = Browser.visitor().signIn(stage, account)) {
            browser.page().route("**/signout", PlainScreensIT::withoutRefresh);
            browser.page().locator("form[action$='/signout'] [type=submit]").evaluate("one => one.click()");
            browser.page().locator("main a.button").waitFor();

            browser.isFit("signed-out").isWalkable("signed-out");
            assertThat(browser.page().locator("main a.button").getAttribute("href"))
                    .contains("/protocol/saml");
        }
    }

    private static void withoutScript(Route route) {
        var shown = route.fetch();
        route.fulfill(new FulfillOptions()
                .setResponse(shown)
                .setBody(shown.text().replaceAll("(?s)<script nonce.*?</script>", "")));
    }

    private static void withoutRefresh(Route route) {
        var shown = route.fetch();
        var headers = new HashMap<>(shown.headers());
        headers.remove("refresh");
        route.fulfill(new FulfillOptions().setResponse(shown).setHeaders(headers));
    }
}
