package nl.plein.ejb.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At the start, after the demo filled what is its own: lets the first manager of the platform come in. */
@Startup
@Singleton
@DependsOn({"StartUp", "DemoFill"})
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    @Inject
    PlatformBeginning first;

    @PostConstruct
    void begin() {
        try {
            first.prepare();
        } catch (PersistenceException | TransactionalException other) { // another server of the platform was first
            LOG.warn("The provider of the first manager could not be added", other);
        }
    }
}
