package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The system that {@code run --database postgresql} starts, with a PostgreSQL of its own. */
class PostgresqlIT {

    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 1;
    private static final Stage STAGE = new Stage("postgresql", PORT);

    @BeforeAll
    static void start() {
        STAGE.start("--fresh");
    }

    @AfterAll
    static void stop() {
        STAGE.close();
    }

    @Test
    @DisplayName("SRV-2.2 A member signs in and sees the demo data")
    void aMemberSignsIn() {
        var anna = STAGE.account("anna.local@gelderland.example");
        try (var browser = Browser.visitor()) {
            browser.signIn(STAGE, anna).open(STAGE.origin(), "/");

            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.page().locator("header").textContent()).contains(anna.name());
        }
    }

    @Test
    @DisplayName("SRV-2.2 The demo site opens")
    void theSiteOpens() {
        try (var browser = Browser.visitor()) {
            browser.open(STAGE.site("fietsberaad"), "/");

            assertThat(browser.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "SRV-2.2 {0} cannot be rewritten by the application")
    @ValueSource(strings = {"audit_event", "audit_leaf", "audit_node", "audit_checkpoint"})
    void theLogCannotBeRewritten(String table) throws SQLException, IOException {
        try (var application = application();
                var statement = application.createStatement()) {
            statement.executeQuery("select count(*) from " + table).close();

            for (String refused : new String[] {"delete from ", "truncate ", "drop table "}) {
                assertThatThrownBy(() -> statement.execute(refused + table))
                        .as(refused + table)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    @ParameterizedTest(name = "BEN-2.4 PostgreSQL has {0} at {1} for the application")
    @CsvSource({"plan_cache_mode,force_custom_plan", "join_collapse_limit,1"})
    void plansAreMadeForTheQuestion(String setting, String value) throws SQLException, IOException {
        try (var application = application();
                var statement = application.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var answer = statement.executeQuery()) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getString(1)).isEqualTo(value);
            }
        }
    }

    private static Connection application() throws SQLException, IOException {
        var password = Files.readString(STAGE.folder().resolve("app.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (PORT + 40) + "/plein", "plein_app", password);
    }
}
