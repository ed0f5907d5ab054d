package nl.plein.persistence.migration;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.plein.persistence.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationRoleTest {

    private Database database;
    private Connection owner;
    private Connection application;

    @BeforeEach
    void connectBoth() throws SQLException {
        database = anEmptyDatabase();
        owner = database.source().getConnection();
        owner.createStatement().execute("create user plein_app password 'x'");
        new ApplicationRole(owner, "plein_app").grant();
        application = DriverManager.getConnection(owner.getMetaData().getURL(), "plein_app", "x");
    }

    @AfterEach
    void closeBoth() throws SQLException {
        application.close();
        owner.createStatement().execute("drop user plein_app");
        owner.close();
        database.close();
    }

    @ParameterizedTest(name = "MIG-1.1 {0}")
    @ValueSource(
            strings = {
                "update site set name = 'x'",
                "delete from item",
                "insert into audit_pending select 1 where 1 = 2"
            })
    void theApplicationWorksWithItsTables(String sql) {
        assertThatCode(() -> execute(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "MIG-1.1 {0}")
    @ValueSource(strings = {"drop table item", "create table mine (id int)", "delete from databasechangelog"})
    void theApplicationOwnsNothing(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest(name = "MIG-1.2 {0}")
    @ValueSource(strings = {"audit_event", "audit_leaf", "audit_node", "audit_checkpoint"})
    void theLogCannotBeRewritten(String table) {
        assertThatCode(() -> execute("select * from " + table)).doesNotThrowAnyException();
        assertRefused("delete from " + table);
        assertRefused("update " + table + " set " + firstColumn(table) + " = null");
    }

    @Test
    @DisplayName("MIG-1.1 The name of the role comes from a file, so it is read with suspicion")
    void aStrangeNameIsRefused() {
        assertThatThrownBy(() -> new ApplicationRole(owner, "x; drop table item"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("MIG-1.2 What is personal beside the log can be erased, and not changed")
    void whatIsPersonalCanBeErased() {
        assertThatCode(() -> execute("delete from audit_detail")).doesNotThrowAnyException();
        assertRefused("update audit_detail set detail = null");
    }

    private String firstColumn(String table) {
        try (var rows = owner.createStatement().executeQuery("select * from " + table)) {
            return rows.getMetaData().getColumnName(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getMessage())
                        .containsAnyOf("rights", "denied"));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute(sql);
        }
    }
}
