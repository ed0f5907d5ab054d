package nl.plein.persistence.migration;

import static nl.plein.persistence.migration.DatabaseSetting.OWNER_URL;
import static nl.plein.persistence.migration.DatabaseSetting.OWNER_USER;

import java.sql.SQLException;

/**
 * The database gives no connection, so the application cannot start. Its message is for the operator: which database,
 * where, what it said and what to do; it has no cause, since the trace of a driver tells no more.
 */
public final class DatabaseAway extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DatabaseAway(SQLException refused) {
        super(("Plein does not start: the database at %s gives %s no connection (%s). Start that database, or correct"
                        + " %s, %s and plein.db.owner.password in plein.properties; then start Plein again.")
                .formatted(
                        OWNER_URL.value().map(DatabaseAway::withoutSecrets).orElse("an address that was not set"),
                        OWNER_USER.value().orElse("plein_owner"),
                        deepest(refused),
                        OWNER_URL.property(),
                        OWNER_USER.property()));
    }

    /** Addresses may carry a name and a password: Oracle's before the at sign, the others' among the parameters. */
    private static String withoutSecrets(String url) {
        return url.replaceFirst("^(jdbc:oracle:[^:]*):[^:@/]+/.*@", "$1:@").replaceFirst("[?;].*", "");
    }

    /** What the driver itself says; the pool around it only says that it failed. */
    private static String deepest(Throwable refused) {
        String said = refused.getMessage();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                said = cause.getMessage();
            }
        }
        return String.valueOf(said)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("; SQL statement:.*", "") // H2 repeats the statement, in which a password may stand
                .replaceFirst("\\.$", "");
    }
}
