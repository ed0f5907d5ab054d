package nl.plein.persistence;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.plein.persistence.migration.Migrations;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;

/**
 * A database of its own for one test, in memory, with all migrations applied. They are applied once; every database is
 * a copy of what they made. Who closes it gives it back: it is emptied for the next test, which starts no mapping anew.
 */
public final class Database implements AutoCloseable {

    private static final Queue<Database> GIVEN_BACK = new ConcurrentLinkedQueue<>();

    private final JdbcDataSource source = memory();
    private final EntityManagerFactory factory;
    private final boolean lasting;
    private final AtomicBoolean lent = new AtomicBoolean(true);

    private Database(boolean lasting) {
        this.lasting = lasting;
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
        var given = GIVEN_BACK.poll();
        if (given == null) {
            return new Database(true);
        }
        given.lent.set(true);
        return given;
    }

    /** The same for a test that changes how it is asked: no other test ever gets it. */
    public static Database anEmptyDatabaseToSpoil() {
        return new Database(false);
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

        private static final JdbcDataSource SOURCE = memory();

        static {
            Migrations.run(SOURCE);
        }

        static final String MIGRATED = statements("script").collect(joining("\n"));

        /** Takes out of a copy what a test put in. Not by foreign keys: the tables refer to each other in circles. */
        static final String EMPTIED = Stream.of(
                        Stream.of("set referential_integrity false;"),
                        statements(
                                """
                                select 'truncate table "' || table_name || '";' from information_schema.tables
                                where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'"""),
                        statements("script").filter(one -> one.startsWith("INSERT INTO")),
                        Stream.of("set referential_integrity true;"))
                .flatMap(one -> one)
                .collect(joining("\n"));

        private static Stream<String> statements(String asked) {
            try (var connection = SOURCE.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(asked)) {
                Stream.Builder<String> found = Stream.builder();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found.build();
            } catch (SQLException refused) {
                throw new IllegalStateException("the migrated database", refused);
            }
        }
    }

    private static JdbcDataSource memory() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        source.setUser("plein_owner");
        return source;
    }

    /** Gives it back; nothing of it may be used after this. */
    @Override
    public void close() {
        if (!lent.compareAndSet(true, false)) {
            return;
        }
        if (lasting) {
            run(Template.EMPTIED);
            GIVEN_BACK.add(this);
        } else {
            factory.close();
        }
    }
}
