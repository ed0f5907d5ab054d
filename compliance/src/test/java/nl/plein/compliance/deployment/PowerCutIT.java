package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Takes the server away in the middle of things. */
class PowerCutIT {

    @Test
    @DisplayName("SRV-2.3 STG-1.2 Who was told to be signed in still is after the server was killed and started again")
    void whatWasAcknowledgedIsKept() {
        var stage = Stage.shared();
        var daan = stage.account("daan.local@haarlem.example");
        try (var browser = Browser.visitor()) {
            browser.signIn(stage, daan);

            stage.kill("plein");
            stage.restart();

            browser.open(stage.origin(), "/");
            assertThat(browser.page().locator("header").textContent()).contains(daan.name());
        }
    }

    @Test
    @DisplayName("SRV-2.3 Pages open while the identity provider is away, and signing in by it works again afterwards")
    void theIdentityProviderMayBeAway() {
        var stage = Stage.shared();
        stage.kill("keycloak");
        try (var browser = Browser.visitor()) {
            browser.open(stage.site("gelderland"), "/");
            assertThat(browser.status()).isEqualTo(200);

            stage.restart();

            var fatima = stage.account("fatima");
            browser.signIn(stage, fatima).open(stage.origin(), "/");
            assertThat(browser.page().locator("header").textContent()).contains(fatima.name());
        }
    }
}
