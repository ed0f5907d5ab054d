package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of providers that the real server refuses: what the person sees, and what managers. */
class RefusedSignInIT {

    private static final Pattern CODE = Pattern.compile("Geef dan deze code door:\\s*([2-9B-DF-HJ-NP-TV-XZ]{8})\\s");
    private static final String POST =
            """
            message => {
                const form = Object.assign(document.createElement('form'), {method: 'post', action: '/saml/acs'});
                form.append(Object.assign(document.createElement('input'),
                    {type: 'hidden', name: 'SAMLResponse', value: message}));
                document.body.append(form);
                form.submit();
            }
            """;

    private static final Map<String, String> STEPS = Map.of(
            "message", "Het antwoord was geen leesbaar bericht",
            "schema", "Het antwoord had niet de vorm van de standaard");

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
    }

    @ParameterizedTest(
            name = "SIG-2.5 SIG-2.9 OPR-1.3 SCR-1.1 SCR-1.2 {1}: the person gets a code, the manager the step")
    @CsvSource({
        "message, saml.xml.broken, <samlp:Response",
        "message, saml.xml.doctype, <!DOCTYPE x><x/>",
        "schema, saml.xml.schema, <x/>"
    })
    void aBrokenAnswerIsRefused(String step, String reason, String message) {
        try (var person = Browser.visitor();
                var manager = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"))) {
            post(person, message);

            var shown = CODE.matcher(person.page().locator("main").textContent());
            assertThat(shown.find()).as(person.page().content()).isTrue();
            assertThat(person.page().content())
                    .contains("Aanmelden is niet gelukt")
                    .doesNotContain("Exception", "nl.plein", "saml.", "\tat ");
            person.isFit("signin-refused-" + reason).isWalkable("signin-refused");
            person.open(stage.origin(), "/sessions");
            assertThat(person.page().url()).as("nobody came in").contains("/signin");

            manager.open(stage.origin(), "/operator").isFit("operator-refused");
            assertThat(manager.page()
                            .locator("tr:has-text('" + shown.group(1) + "') td")
                            .allTextContents())
                    .containsSubsequence(List.of(shown.group(1), step, reason));
            manager.open(
                            stage.site("fietsberaad"),
                            "/manage/refusals?code=+" + shown.group(1).toLowerCase(Locale.ROOT))
                    .isFit("manage-refusals-found");
            assertThat(manager.page().locator("main").textContent())
                    .contains(shown.group(1), reason, STEPS.get(step), "Dat was niet zeker");
        }
    }

    @Test
    @DisplayName(
            "SIG-2.5 SCR-1.1 SCR-1.2 who cancelled is told just that, and a code that is none of ours is not shown")
    void whoCancelledIsToldThat() {
        try (var person = Browser.visitor();
                var night = Browser.visitorByNight()) {
            person.open(stage.origin(), "/signin/refused?cancelled=1").isFit("signin-cancelled");
            assertThat(person.page().locator("main").textContent()).doesNotContain("deze code");

            night.open(stage.origin(), "/signin/refused?code=BELLEN%20MET%2006").isFit("signin-refused-night");
            assertThat(night.page().locator("body").textContent()).doesNotContain("BELLEN", "deze code");
        }
    }

    private static void post(Browser person, String message) {
        person.open(stage.origin(), "/signin");
        person.page().evaluate(POST, Base64.getEncoder().encodeToString(message.getBytes(StandardCharsets.UTF_8)));
        person.page().waitForURL(url -> url.contains("/signin/refused"));
        person.page().waitForLoadState();
    }
}
