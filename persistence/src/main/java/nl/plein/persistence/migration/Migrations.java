package nl.plein.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The numbered migrations, run by the owner of the tables. Two nodes that start together wait for one another. */
public final class Migrations {

    /** Where the list of migrations lies on the class path. */
    public static final String CHANGELOG = "db/changelog.xml";

    private Migrations() {}

    /**
     * Applies what is missing.
     *
     * @param owner data source of the role that owns the tables
     * @throws DatabaseAway when the database gives no connection
     * @throws IllegalStateException when a migration fails; in either case the application must not start
     */
    public static void run(DataSource owner) {
        var resources = new ClassLoaderResourceAccessor(Migrations.class.getClassLoader());
        try (var connection = connected(owner)) {
            Scope.child(settings(resources), () -> {
                var database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                new Liquibase(CHANGELOG, resources, database).update(new Contexts(), new LabelExpression());
            });
            var role = DatabaseSetting.USER.value();
            if (role.isPresent()) {
                new ApplicationRole(connection, role.get()).grant();
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            }
        } catch (DatabaseAway away) {
            throw away;
        } catch (SQLException | LiquibaseException failed) {
            throw new IllegalStateException("the database could not be brought up to date", failed);
        } catch (Exception unexpected) {
            throw new IllegalStateException("the migrations broke off", unexpected);
        }
    }

    private static Connection connected(DataSource owner) {
        try {
            return owner.getConnection();
        } catch (SQLException refused) {
            throw new DatabaseAway(refused);
        }
    }

    /** Liquibase says what it does in the log of the server, and nothing to its makers. */
    private static Map<String, Object> settings(ResourceAccessor resources) {
        return Map.of(
                Scope.Attr.resourceAccessor.name(),
                resources,
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                AnalyticsArgs.ENABLED.getKey(),
                false);
    }
}
