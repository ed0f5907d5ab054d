package nl.plein.persistence.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the application's own database role may do with each table. The owner of the tables says it after every
 * migration, so that a new table can never be forgotten, and the log can never be rewritten by the application.
 */
final class ApplicationRole {

    private static final String ALL = "select, insert, update, delete";
    private static final String APPEND_ONLY = "select, insert";
    private static final String NOTHING = "";
    private static final Map<String, String> NARROW = Map.ofEntries(
            Map.entry("audit_event", APPEND_ONLY),
            Map.entry("audit_detail", "select, insert, delete"), // erased after its term; the tree tells when
            Map.entry("audit_leaf", APPEND_ONLY),
            Map.entry("audit_node", APPEND_ONLY),
            Map.entry("audit_checkpoint", APPEND_ONLY),
            Map.entry("audit_pending", "select, insert, delete"),
            Map.entry("audit_lock", "select, update"),
            Map.entry("site_naming", "select, update"),
            Map.entry("moved_event", "select, insert, update"),
            Map.entry("site_terms", APPEND_ONLY),
            Map.entry("terms_acceptance", APPEND_ONLY),
            Map.entry("agreement", APPEND_ONLY),
            Map.entry("agreement_acceptance", APPEND_ONLY),
            Map.entry("databasechangelog", NOTHING),
            Map.entry("databasechangeloglock", NOTHING));
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,29}");

    private final Connection owner;
    private final String role;

    ApplicationRole(Connection owner, String role) {
        if (!NAME.matcher(role).matches()) {
            throw new IllegalArgumentException("not the name of a database role: " + role);
        }
        this.owner = owner;
        this.role = role;
    }

    /** Grants what each table allows; a right that is there already stays. */
    void grant() throws SQLException {
        for (String table : names(owner.getMetaData()
                .getTables(owner.getCatalog(), owner.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"}))) {
            String rights = NARROW.getOrDefault(table.toLowerCase(Locale.ROOT), ALL);
            if (!rights.equals(NOTHING)) {
                execute("grant " + rights + " on " + table + " to " + role);
            }
        }
        switch (owner.getMetaData().getDatabaseProductName()) {
            case "PostgreSQL" -> execute("grant usage on all sequences in schema " + owner.getSchema() + " to " + role);
            case "Oracle" -> grantOracleSequences();
            default -> {
                // H2 asks no right for a sequence
            }
        }
    }

    private void grantOracleSequences() throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery("select 1, 2, sequence_name from user_sequences")) {
            for (String sequence : names(found)) {
                execute("grant select on " + sequence + " to " + role);
            }
        }
    }

    /** The third column of each row: where the metadata of JDBC have the name of a table. */
    private static List<String> names(ResultSet rows) throws SQLException {
        var names = new ArrayList<String>();
        try (rows) {
            while (rows.next()) {
                names.add(rows.getString(3));
            }
        }
        return names;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
