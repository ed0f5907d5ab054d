package nl.plein.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.plein.persistence.migration.Migrations;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;

/**
 * A database of its own for one test, in memory, with all migrations applied. They are applied once; every database is
 * a copy of what they made.
 */
public final class Database implements AutoCloseable {

    private final JdbcDataSource source = memory();
    private final EntityManagerFactory factory;

    private Database() {
        run(Template.MIGRATED);
        factory = factoryOn(source);
    }

    /** What our repositories work with, on a database that has the tables already; close it. */
    public static EntityManagerFactory factoryOn(DataSource source) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.target-database", "Auto");
        return Persistence.createEntityManagerFactory("plein", settings);
    }

    /** An empty database with the newest tables. */
    public static Database anEmptyDatabase() {
        return new Database();
    }

    /** Does the work in one transaction and returns its result. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** Does the work in one transaction. */
    public void doing(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Plain connections, for what JPA does not do. */
    public DataSource source() {
        return source;
    }

    private void run(String statements) {
        try (var connection = source.getConnection()) {
            RunScript.execute(connection, new StringReader(statements));
        } catch (SQLException refused) {
            throw new IllegalStateException("the copy of the migrated database", refused);
        }
    }

    /** Made when the first database of its own is asked for. */
    private static final class Template {
        static final String MIGRATED = migrated();
    }

    private static String migrated() {
        var template = memory();
        Migrations.run(template);
        try (var connection = template.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script")) {
            var statements = new StringJoiner("\n");
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
            return statements.toString();
        } catch (SQLException refused) {
            throw new IllegalStateException("the migrated database", refused);
        }
    }

    private static JdbcDataSource memory() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        source.setUser("plein_owner");
        return source;
    }

    @Override
    public void close() {
        factory.close();
    }
}
