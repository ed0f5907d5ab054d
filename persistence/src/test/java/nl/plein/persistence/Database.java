package nl.plein.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.plein.persistence.migration.Migrations;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own for one test, in memory, with all migrations applied. */
public final class Database implements AutoCloseable {

    private final JdbcDataSource source = new JdbcDataSource();
    private final EntityManagerFactory factory;

    private Database() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        source.setUser("plein_owner");
        Migrations.run(source);
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.target-database", "Auto");
        factory = Persistence.createEntityManagerFactory("plein", settings);
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

    @Override
    public void close() {
        factory.close();
    }
}
