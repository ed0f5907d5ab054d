package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody whom the table of {@code run} names can sign in, as it says. */
class SignInIT {

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
    }

    @ParameterizedTest(name = "SRV-2.4 {0}")
    @MethodSource("everybody")
    void signsIn(String user) {
        var account = stage.account(user);
        try (var browser = Browser.visitor()) {
            browser.signIn(stage, account).open(stage.origin(), "/");

            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.page().locator("header").textContent()).contains(account.name());
        }
    }

    static Stream<String> everybody() {
        return Stage.shared().accounts().stream().map(account -> account.user());
    }

    @ParameterizedTest(name = "SRV-2.4 site {0} opens")
    @ValueSource(strings = {"gelderland", "fietsberaad"})
    void siteOpens(String name) {
        try (var browser = Browser.visitor()) {
            browser.open(stage.site(name), "/");

            assertThat(browser.status()).isEqualTo(200);
        }
    }
}
