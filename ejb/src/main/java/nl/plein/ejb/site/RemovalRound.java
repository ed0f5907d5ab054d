package nl.plein.ejb.site;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each hour, deletes the sites of which the week is over. */
@Singleton
@DependsOn("StartUp")
public class RemovalRound {

    private static final Logger LOG = LoggerFactory.getLogger(RemovalRound.class);

    @Inject
    RemovalLedger ledger;

    /** One round: a transaction for each site, so that one that fails holds up no other. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        for (var some = ledger.due(0); !some.isEmpty(); some = ledger.due(some.get(some.size() - 1))) {
            some.forEach(this::delete);
        }
    }

    private void delete(long site) {
        try {
            ledger.delete(site);
        } catch (RuntimeException failed) {
            LOG.error("site {} could not be deleted: the next round tries again", site, failed);
        }
    }
}
