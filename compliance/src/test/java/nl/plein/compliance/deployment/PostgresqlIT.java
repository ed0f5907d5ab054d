package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The system that {@code run --database postgresql} starts, with a PostgreSQL of its own. */
class PostgresqlIT {

    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 1;
    private static final Stage STAGE = new Stage("postgresql", PORT).asInATerminal();

    private static final String POST =
            """
            message => {
                const form = Object.assign(document.createElement('form'), {method: 'post', action: '/saml/acs'});
                for (const [name, value] of new URLSearchParams(message)) {
                    form.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
                }
                document.body.append(form);
                form.submit();
            }
            """;

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
    @CsvSource({"audit_event,id", "audit_leaf,seq", "audit_node,node_place", "audit_checkpoint,tree_size"})
    void theLogCannotBeRewritten(String table, String key) throws SQLException, IOException {
        try (var application = as("plein_app", "app.password");
                var statement = application.createStatement()) {
            canBeRead(statement, table);

            for (String refused : List.of(
                    "update " + table + " set " + key + " = " + key,
                    "delete from " + table,
                    "truncate " + table,
                    "drop table " + table)) {
                assertThatThrownBy(() -> statement.execute(refused))
                        .as(refused)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied for|must be owner of) table " + table + ".*");
            }
        }
    }

    @ParameterizedTest(name = "SRV-2.2 {0} cannot be rewritten by its owner by mistake")
    @CsvSource({"audit_event,id", "audit_leaf,seq", "audit_node,node_place", "audit_checkpoint,tree_size"})
    void theLogOnlyGrows(String table, String key) throws SQLException, IOException {
        try (var owner = as("plein_owner", "owner.password");
                var statement = owner.createStatement()) {
            canBeRead(statement, table);

            for (String refused : List.of(
                    "update " + table + " set " + key + " = " + key,
                    "delete from " + table,
                    "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> statement.execute(refused))
                        .as(refused)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("the audit log only grows: "
                                + refused.split(" ")[0].toUpperCase(Locale.ROOT) + " on " + table + " is refused");
            }
        }
    }

    /** So that a table which is not there, or nothing to change, is not taken for a refusal. */
    private static void canBeRead(Statement statement, String table) throws SQLException {
        statement.executeQuery("select count(*) from " + table).close();
        try (var answer = statement.executeQuery("select count(*) from audit_event")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getLong(1)).isPositive();
        }
    }

    @ParameterizedTest(name = "BEN-2.4 PostgreSQL has {0} at {1} for the application")
    @CsvSource({"plan_cache_mode,force_custom_plan", "join_collapse_limit,1"})
    void plansAreMadeForTheQuestion(String setting, String value) throws SQLException, IOException {
        try (var application = as("plein_app", "app.password");
                var statement = application.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var answer = statement.executeQuery()) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getString(1)).isEqualTo(value);
            }
        }
    }

    @Test
    @DisplayName("SRV-4.2 SRV-4.3 SIG-1.7 Ctrl-C stops all of it; the next start has who was signed in, and knows which"
            + " answer of a provider was used")
    void interruptedAndStartedAgain() throws IOException {
        var daan = STAGE.account("daan.local@haarlem.example");
        var caller = Caller.of(STAGE, daan, STAGE.origin());
        var used = usedAnswer(STAGE.account("fatima"));
        var started = STAGE.pids();
        assertThat(started).containsKeys("run", "plein", "keycloak", "postgresql");

        assertThat(STAGE.interrupt()).isEqualTo(130);
        assertThat(started)
                .allSatisfy((server, pid) -> assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive))
                        .as(server)
                        .isEmpty());
        STAGE.start();

        var ready = Pattern.compile("Plein is ready after (\\d+) s: " + STAGE.origin())
                .matcher(STAGE.said());
        assertThat(ready.find()).isTrue();
        assertThat(Integer.parseInt(ready.group(1)))
                .as("seconds of a second start: thirty on two processors that have nothing else to do")
                .isLessThan(120);
        assertThat(caller.get("/").words()).contains(daan.name());
        isRefused(used);
    }

    /** Signs somebody in, and returns the form with which the provider's answer came. */
    private static String usedAnswer(StageAccount account) {
        var posted = new AtomicReference<String>();
        try (var browser = Browser.visitor()) {
            browser.page().onRequest(request -> {
                if (request.url().endsWith("/saml/acs")) {
                    posted.set(request.postData());
                }
            });
            browser.signIn(STAGE, account).open(STAGE.origin(), "/");
            assertThat(browser.page().locator("header").textContent()).contains(account.name());
        }
        assertThat(posted.get()).contains("SAMLResponse=");
        return posted.get();
    }

    private static void isRefused(String answer) {
        try (var thief = Browser.visitor();
                var manager = Browser.visitor().signIn(STAGE, STAGE.account("beheerder@plein.example"))) {
            thief.open(STAGE.origin(), "/signin").page().evaluate(POST, answer);
            thief.page().waitForURL(url -> url.contains("/signin/refused"));
            thief.open(STAGE.origin(), "/sessions");
            assertThat(thief.page().url()).as("nobody came in").contains("/signin");

            manager.open(STAGE.origin(), "/operator");
            assertThat(manager.page().locator("main").textContent()).contains("saml.inresponseto");
        }
    }

    @Test
    @DisplayName("AUD-1.2 on PostgreSQL a page of the log reads as few rows deep in 100,000 events as at the front")
    void aPageOfTheLogIsCheap() throws IOException {
        var source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + (PORT + 40) + "/plein");
        source.setUser("plein_owner");
        source.setPassword(password("owner.password"));
        try (var log = new ManyEvents(source)) {
            assertThat(log.rowsReadByAll())
                    .as("a question that reads everything")
                    .isGreaterThan(ManyEvents.EVENTS);

            ManyEvents.questions().forEach((name, filter) -> {
                assertThat(log.rowsRead(filter, Cursor.NEWEST))
                        .as("front, " + name)
                        .isLessThan(ManyEvents.FEW);
                assertThat(log.rowsRead(filter, ManyEvents.DEEP))
                        .as("deep, " + name)
                        .isLessThan(ManyEvents.FEW);
            });
        }
    }

    private static String password(String file) throws IOException {
        return Files.readString(STAGE.folder().resolve(file)).strip();
    }

    private static Connection as(String role, String file) throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (PORT + 40) + "/plein", role, password(file));
    }
}
