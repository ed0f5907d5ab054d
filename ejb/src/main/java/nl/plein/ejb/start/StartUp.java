package nl.plein.ejb.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import nl.plein.persistence.migration.DatabaseAway;
import nl.plein.persistence.migration.Migrations;
import nl.plein.persistence.shared.StorageSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that there is a folder for data, and brings the tables up to date. Beans that work from the start on depend on
 * it.
 */
@Startup
@Singleton(name = "StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    @Resource(lookup = "java:jboss/datasources/PleinOwnerDS")
    DataSource owner;

    @PostConstruct
    void migrate() {
        try {
            StorageSetting.DATA.folder(); // says what to set before anything is written
            Migrations.run(owner);
        } catch (DatabaseAway away) {
            LOG.error(away.getMessage());
            throw away;
        } catch (RuntimeException failed) { // told here, since the server keeps silent about this bean (plein.cli)
            LOG.error("Plein does not start: {}", failed.getMessage(), failed);
            throw failed;
        }
    }
}
