package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Servers that go away; each test gives them back. */
class OutageIT {

    private static Stage stage;
    private static URI site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = stage.site("fietsberaad");
    }

    @Test
    @DisplayName(
            "FLR-1.4 ITM-1.1 COM-1.1 DOC-1.1 blog, comment and file are there when the server is killed right after")
    void whatWasAcknowledgedIsThere() {
        try (var writer = Visit.of(stage, stage.account("beheerder@plein.example"), site)) {
            var group = writer.group("Veilig oversteken");
            var title = "Net op tijd " + UUID.randomUUID();
            var bytes = ("bewaard " + title).getBytes(StandardCharsets.UTF_8);
            var item = writer.write(
                            group, Map.of("title:input", title, "text:input", "Staat er.", "level:input", "SITE"))
                    .ref();
            var said = writer.send("/item/" + item, "say", Map.of("comment:input", "Ook dit staat er."));
            var document = Visit.uploaded(writer.upload(group, "bewaard.txt", "text/plain", bytes));
            stage.kill("plein");
            assertThat(said.status()).isEqualTo(200);
            stage.restart();

            writer.browser().open(site, "/item/" + item);
            assertThat(writer.browser().page().locator("main").textContent())
                    .contains(title, "Staat er.", "Ook dit staat er.");
            for (int i = 0; i < 60 && writer.get("/document/" + document).status() != 200; i++) {
                writer.browser().page().waitForTimeout(500);
            }
            assertThat(writer.get("/document/" + document).body()).isEqualTo("bewaard " + title);
        }
    }

    /** After the little time in which what was seen before still counts. */
    private static void isTold(Browser visitor, Logbook log) {
        visitor.page().waitForTimeout(6000);
        var before = log.events("action=auth.login.fail");
        visitor.open(stage.origin(), "/signin")
                .page()
                .locator("main a:has-text('Gemeente Haarlem')")
                .first()
                .click();
        visitor.page().waitForLoadState();
        assertThat(visitor.page().locator("main").textContent())
                .contains(
                        "Aanmelden via Gemeente Haarlem lukt nu niet",
                        "Dat ligt niet aan u",
                        "Dat zien we sinds",
                        "Probeer het over een paar minuten opnieuw")
                .containsPattern("Code van deze poging:\\s*[2-9A-Z]{8}");
        assertThat(visitor.page()
                        .locator("main a:has-text('Op een andere manier')")
                        .count())
                .isEqualTo(1);
        visitor.isFit("signin-away");
        assertThat(log.more("action=auth.login.fail", before)).isEqualTo(1);
        assertThat(log.more("action=auth.login.fail&outcome=failure", before)).isEqualTo(1);
    }

    /** The same, for who reads Plein in English. */
    private static void isToldInEnglish(Browser visitor) {
        visitor.open(stage.origin(), "/?lang=en").open(stage.origin(), "/signin");
        visitor.page().locator("main a:has-text('Gemeente Haarlem')").first().click();
        visitor.page().waitForLoadState();
        assertThat(visitor.page().locator("main").textContent())
                .contains(
                        "Signing in through Gemeente Haarlem does not work now",
                        "It is not your fault",
                        "We have seen that since",
                        "Try again in a few minutes")
                .containsPattern("Code of this attempt:\\s*[2-9A-Z]{8}");
    }

    private static void isSignedOutHere(Browser leaver) {
        leaver.open(stage.origin(), "/")
                .page()
                .locator("header form[action='/signout']")
                .first()
                .evaluate("form => form.requestSubmit()");
        leaver.page().locator("main:has-text('Op Plein bent u afgemeld')").waitFor();
        assertThat(leaver.page().locator("main").textContent())
                .contains("Op Plein bent u afgemeld", "antwoordt niet", "Sluit uw browser");
        leaver.open(stage.origin(), "/");
        assertThat(leaver.page().locator("header form[action='/signout']").count())
                .isZero();
    }

    @Test
    @DisplayName(
            "FLR-1.1 FLR-1.5 SIG-2.8 OPR-1.5 while the identity provider is away people read; local accounts sign in")
    void theIdentityProviderIsAway() {
        try (var leaver = Browser.visitor().signIn(stage, stage.account("fatima"));
                var log = new Logbook(stage);
                var visitor = Browser.visitor().open(site, "/")) {
            stage.kill("keycloak");
            visitor.open(site, "/");
            assertThat(visitor.status()).isEqualTo(200);
            isTold(visitor, log);
            isToldInEnglish(visitor);
            isSignedOutHere(leaver);
            var member = stage.account("daan.local@haarlem.example");
            visitor.open(stage.origin(), "/?lang=nl").signIn(stage, member).open(stage.origin(), "/");
            assertThat(visitor.page().locator("header").textContent()).contains(member.name());
            try (var operator = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"))) {
                operator.open(stage.origin(), "/operator").isFit("operator-provider-away");
                assertThat(operator.page().locator("main").textContent())
                        .contains("Identiteitsaanbieder Gemeente Haarlem", "antwoordt niet", "saml.unreachable");
            }
        } finally {
            stage.restart();
        }
    }
}
