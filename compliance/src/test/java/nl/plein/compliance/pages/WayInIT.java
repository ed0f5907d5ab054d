package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Coming in and going out, as a person and as somebody who tries names. */
class WayInIT {

    private static final String LOCAL = "/signin/local";
    private static final String SIGN_OUT = "header form[action='/signout']";

    private static Stage stage;
    private static Fietsberaad site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = new Fietsberaad(stage);
    }

    @Test
    @DisplayName("SES-5.1 a site is entered by way of the platform, with a script by itself and without by a button")
    void aSiteIsEnteredByWayOfThePlatform() {
        var bea = stage.account(Fietsberaad.OWNER);
        try (var scripted = Browser.visitor();
                var plain = Browser.visitorWithoutScript()) {
            site.enter(scripted.signIn(stage, bea));
            site.enterWithoutScript(plain.signIn(stage, bea));

            for (var browser : new Browser[] {scripted, plain}) {
                assertThat(browser.page().url()).startsWith(site.address().toString());
                assertThat(browser.page().locator("header").textContent()).contains(bea.name());
            }
        }
    }

    @Test
    @DisplayName("SES-6.1 the organisation that was chosen last is offered first")
    void theOrganisationThatWasChosenLast() {
        try (var browser = Browser.visitor()) {
            var page = browser.open(stage.origin(), "/signin").page();
            assertThat(page.locator("main a.button").count()).isZero();
            page.locator("main a:has-text('Gemeente Haarlem')").click();
            page.locator("#username").waitFor();

            browser.open(stage.origin(), "/signin");

            assertThat(page.locator("main a[href^='/signin/go']").first().textContent())
                    .isEqualTo("Gemeente Haarlem");
            assertThat(page.locator("main a.button").textContent()).isEqualTo("Gemeente Haarlem");
            assertThat(page.locator("main a:has-text('Gelderland')").count()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("SES-6.2 on the way in from a site the organisations that it admits come first, others after them")
    void theOrganisationsOfTheSite() {
        var hall = NewSite.started(stage, "Poortzaal", "poortzaal");
        var manager = hall.caller(NewSite.MANAGER);
        manager.press("/manage/admission?organisation=Haarlem", "found", "Haarlem");
        assertThat(manager.get("/manage/admission").words()).contains("Gemeente Haarlem");
        try (var visitor = Browser.visitor()) {
            visitor.open(hall.address(), "/signin").isFit("signin-site").isWalkable("signin-site");
            var headings = visitor.page().locator("main h2").allTextContents();
            assertThat(headings).startsWith("Organisaties die Poortzaal toelaat", "Op een andere manier");
            assertThat(visitor.page().locator("main a[href^='/signin/go']").allTextContents())
                    .startsWith("Gemeente Haarlem")
                    .contains("Provincie Gelderland");
        }
        assertThat(Caller.stranger(stage.origin()).get("/signin").words()).contains("Kies uw organisatie");
    }

    @Test
    @DisplayName("SES-5.4 an address signs nobody out; the button ends the session here and at the provider")
    void signingOutNeedsAPost() {
        var fatima = stage.account("fatima");
        try (var browser = Browser.visitor().signIn(stage, fatima)) {
            var page = browser.page();
            assertThat(browser.open(stage.origin(), "/signout").status()).isEqualTo(405);
            assertThat(browser.open(stage.origin(), "/")
                            .page()
                            .locator(SIGN_OUT)
                            .count())
                    .isEqualTo(1);

            page.locator("header details:has(form[action='/signout']) > summary")
                    .click();
            page.locator(SIGN_OUT + " button").click();
            page.locator("header a[href^='/signin']").waitFor();
            browser.open(stage.origin(), "/signin");
            page.locator("main a:has-text('" + fatima.organisation() + "')")
                    .first()
                    .click();

            page.locator("#password").waitFor(); // the provider asks anew
            assertThat(page.url()).doesNotStartWith(stage.origin().toString());
        }
    }

    @Test
    @DisplayName("PWD-2.2 a wrong name and a wrong password get one answer; after five tries one has to wait")
    void aWrongNameAndAWrongPassword() {
        try (var visitor = Visit.stranger(stage.origin())) {
            var wrongName = attempt(visitor, "niemand-hier@plein.example");
            var wrongPassword = attempt(visitor, "auditor@plein.example");

            assertThat(wrongName.status()).isEqualTo(wrongPassword.status()).isEqualTo(403);
            assertThat(wrongName.errors()).isEqualTo(wrongPassword.errors());
            assertThat(wrongName.words()).contains("klopt niet");

            for (int i = 0; i < 4; i++) {
                assertThat(attempt(visitor, "niemand-hier@plein.example").status())
                        .isEqualTo(403);
            }
            var sixth = attempt(visitor, "niemand-hier@plein.example");
            assertThat(sixth.status()).isEqualTo(429);
            assertThat(sixth.words()).containsPattern("\\d+ seconden");
        }
    }

    @Test
    @DisplayName("FACE-1.2 a form posts to the address it was opened at, with its query")
    void aFormPostsToItsAddress() {
        try (var browser = Browser.visitor()) {
            var address = LOCAL + "?target=%2Fgroups";
            browser.open(stage.origin(), address);

            assertThat(browser.page().locator("main form").getAttribute("action"))
                    .isEqualTo(address);
        }
    }

    private static Reply attempt(Visit visitor, String name) {
        return visitor.send(LOCAL, "local", Map.of("name:input", name, "password:input", "geen idee"));
    }
}
