package nl.plein.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @AfterEach
    void forget() {
        System.clearProperty("plein.db.owner.url");
        System.clearProperty("plein.db.owner.user");
    }

    @ParameterizedTest(name = "MIG-1.3 {0}")
    @CsvSource({
        "jdbc:oracle:thin:scott/ti:ger@//db.example:1521/plein, jdbc:oracle:thin:@//db.example:1521/plein",
        "jdbc:oracle:thin:scott/ti?g@er@//db.example:1521/plein, jdbc:oracle:thin:@//db.example:1521/plein",
        "jdbc:oracle:thin:@//db.example:1521/plein, jdbc:oracle:thin:@//db.example:1521/plein",
        "jdbc:postgresql://db.example:5432/plein?password=ti@ger, jdbc:postgresql://db.example:5432/plein",
        "jdbc:postgresql://db.example/plein?user=a&password=tiger, jdbc:postgresql://db.example/plein",
        "jdbc:h2:file:/x/plein;INIT=CREATE USER a PASSWORD 'tiger', jdbc:h2:file:/x/plein"
    })
    void theAddressIsNamedWithoutSecrets(String url, String named) {
        System.setProperty("plein.db.owner.url", url);
        System.setProperty("plein.db.owner.user", "eigenaar");

        assertThat(new DatabaseAway(new SQLException("no listener.")))
                .hasMessage("Plein does not start: the database at " + named + " gives eigenaar no connection"
                        + " (no listener). Start that database, or correct plein.db.owner.url, plein.db.owner.user and"
                        + " plein.db.owner.password in plein.properties; then start Plein again.")
                .hasNoCause();
    }

    @Test
    @DisplayName("MIG-1.3 a statement that H2 repeats, with the password in it, is not told")
    void noStatementIsTold() {
        var said = "The database is read only; SQL statement:\nCREATE USER a PASSWORD 'tiger' [90097-240]";

        assertThat(new DatabaseAway(new SQLException(said)))
                .hasMessageContaining("(The database is read only)")
                .hasMessageNotContaining("tiger");
    }

    @Test
    @DisplayName("MIG-1.3 what the driver said is told, not what the pool around it said")
    void theDriverIsHeard() {
        var driver = new SQLException("ORA-12541: Cannot connect.\n No listener");
        var pool = new SQLException("IJ031084: Unable to create connection", new IllegalStateException(driver));

        assertThat(new DatabaseAway(pool)).hasMessageContaining("(ORA-12541: Cannot connect. No listener)");
    }
}
