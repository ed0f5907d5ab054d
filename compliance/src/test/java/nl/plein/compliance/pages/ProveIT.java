package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A manager proves anew who they are, at the provider of their organisation. Here a proof counts for a minute, and all
 * tests of this class wait for its end together. What this provider sends counts as two factors.
 */
class ProveIT {

    private static final String MANAGER = "joost";
    private static final Duration PROOF = Duration.ofSeconds(61);
    private static final String SENT = "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified";
    private static final String WORDS = "192.0.2.0/24";
    private static final String FIELD = "textarea[id$='words']";

    private static Stage stage;
    private static URI site;
    private static Browser writing;
    private static Browser opening;

    @BeforeAll
    static void start() {
        int port = Integer.getInteger("plein.stage.port", 28080) + 51;
        stage = new Stage("h2", port)
                .with("PLEIN_JAVA_OPTS", "-Dplein.session.proof.minutes=1 -Dplein.saml.two-factors=" + SENT)
                .start("--fresh");
        site = stage.site("gelderland");
        opening = manager();
        writing = manager();
        Caller.of(stage, stage.account("beheerder@plein.example"), site)
                .send(
                        "/manage/roles",
                        "grant",
                        Map.of("mail:input", "joost.willems@gelderland.example", "role:input", "SITE_MANAGER"));
        var page = writing.open(site, "/manage/settings").page();
        page.locator(FIELD).first().fill(WORDS);
        page.waitForTimeout(PROOF.toMillis());
    }

    @AfterAll
    static void stop() {
        writing.close();
        opening.close();
        stage.close();
    }

    private static Browser manager() {
        return new NewSite(stage, site).enter(Browser.visitor().signIn(stage, stage.account(MANAGER)));
    }

    @Test
    @DisplayName("SES-5.6 SES-1.6 a form sent too late keeps what was typed; who proves it beside saves it then")
    void aFormIsSentTooLate() {
        var page = writing.page();
        save(page);
        page.locator("#errors").waitFor();
        assertThat(page.locator(FIELD).first().inputValue()).isEqualTo(WORDS);
        writing.isFit("prove-needed").isWalkable("prove-needed");

        var beside = page.waitForPopup(
                () -> page.locator("#errors a[href^='/prove']").click());
        again(beside);
        beside.waitForURL(site.resolve("/proved").toString());
        assertThat(beside.locator("main").textContent()).contains("tabblad");
        beside.close();

        save(page);
        assertThat(page.locator("#errors").allTextContents()).isEmpty();
        page.navigate(site.resolve("/manage/settings").toString());
        assertThat(page.locator(FIELD).first().inputValue()).isEqualTo(WORDS);
    }

    @Test
    @DisplayName("SES-5.6 who opens a page of administration too late proves it and comes back to that page")
    void aPageIsOpenedTooLate() {
        var page = opening.page();
        page.navigate(site.resolve("/manage/roles").toString());
        again(page);
        page.waitForURL(site.resolve("/manage/roles").toString());
        assertThat(page.locator("h1").textContent()).isEqualTo("Rollen");
    }

    @Test
    @DisplayName(
            "SES-5.8 SIT-3.5 a site that demands two factors lets in who showed them; a password alone stays outside")
    void aPasswordAloneStaysOutside() {
        try (var showing = manager();
                var member = Browser.visitor().signIn(stage, stage.account("bas.local@gelderland.example"))) {
            var settings = showing.open(site, "/manage/settings").page();
            settings.locator("#setting-SIGN_IN_PROOF select").selectOption("TWO_FACTORS");
            save(settings);
            assertThat(settings.locator("#errors").allTextContents()).isEmpty();
            assertThat(showing.open(site, "/groups")
                            .page()
                            .locator("header form[action='/signout']")
                            .count())
                    .isEqualTo(1);

            var page = member.open(site, "/").page();
            page.locator("header a[href^='/signin']").click();
            page.waitForURL(url -> url.contains("/signin/refused"));
            assertThat(page.locator("h1").textContent()).isEqualTo("Deze site vraagt twee factoren");
            assertThat(member.open(stage.origin(), "/")
                            .page()
                            .locator("header form[action='/signout']")
                            .count())
                    .isEqualTo(1);
        }
    }

    private static void save(Page page) {
        page.waitForNavigation(() -> page.locator("[id='settings:save:button']").click());
    }

    /** The provider does not trust that somebody signed in a while ago: it asks for the password. */
    private static void again(Page page) {
        page.locator("#password").waitFor();
        page.locator("#password").fill(stage.account(MANAGER).password());
        page.locator("#kc-login").click();
    }
}
