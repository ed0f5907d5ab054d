package nl.plein.persistence.migration;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.plein.persistence.Database;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the migration makes of a database that kept the log only. */
class SiteOffMigrationTest {

    private static final Pattern SQL = Pattern.compile("<sql>(.*?)</sql>", Pattern.DOTALL);

    private int events;

    @Test
    @DisplayName("VIS-3.4 when sites were off before that was kept is taken from the log, erased details or not")
    void whatWasBeforeIsTakenFromTheLog() throws SQLException, IOException {
        try (var database = anEmptyDatabase();
                var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            for (String name : List.of("twice", "erased", "removed", "never")) {
                site(database, name);
            }
            event(statement, "twice", "site.state.change", "success", 1, "DISABLED");
            event(statement, "twice", "site.state.change", "denied", 2, "ACTIVE");
            event(statement, "twice", "site.state.change", "success", 3, "READ_ONLY");
            event(statement, "twice", "site.state.change", "success", 4, "DISABLED");
            event(statement, "erased", "site.state.change", "success", 5, null);
            event(statement, "removed", "site.delete", "success", 6, null);
            event(statement, "never", "site.state.change", "success", 7, "READ_ONLY");
            statement.execute("update site set state = 'DISABLED' where name in ('twice', 'erased')");
            statement.execute("update site set state = 'DELETED' where name = 'removed'");

            for (String sql : filling()) {
                statement.execute(sql);
            }

            assertThat(spans(statement))
                    .containsExactlyInAnyOrder(
                            "twice off from 1 until 3",
                            "twice off from 4 until null",
                            "erased off from 5 until null",
                            "removed off from 6 until null");
        }
    }

    private static List<String> filling() throws IOException {
        try (var file = Migrations.class.getResourceAsStream("/db/migration/0053-site-off.xml")) {
            var found = SQL.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return found.results().map(one -> one.group(1).replace("&gt;", ">")).toList();
        }
    }

    private static void site(Database database, String name) {
        database.doing(em -> em.persist(new Site(
                name, "", name + ".example", "#005a9c", Site.Openness.OPEN, Instant.parse("2026-01-01T00:00:00Z"))));
    }

    /** Something happened to a site on this day of February. */
    private void event(Statement statement, String name, String action, String outcome, int day, String state)
            throws SQLException {
        events++;
        statement.execute(
                """
                insert into audit_event (id, ref, happened_at, action_name, outcome, actor_type, object_type,
                    object_ref, channel, operation_ref, trace_id)
                select %d, '%d', timestamp '2026-02-%02d 00:00:00', '%s', '%s', 'user', 'site', ref, 'web', 'x', 'x'
                from site where name = '%s'"""
                        .formatted(events, events, day, action, outcome, name));
        if (state != null) {
            statement.execute("insert into audit_detail (event_id, salt, detail) values (%d, 'x', '{\"state\":\"%s\"}')"
                    .formatted(events, state));
        }
    }

    private static List<String> spans(Statement statement) throws SQLException {
        var spans = new ArrayList<String>();
        try (var rows = statement.executeQuery(
                """
                select s.name, extract(day from o.since), extract(day from o.until_time)
                from site_off o join site s on s.id = o.site_id""")) {
            while (rows.next()) {
                spans.add("%s off from %s until %s".formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return spans;
    }
}
