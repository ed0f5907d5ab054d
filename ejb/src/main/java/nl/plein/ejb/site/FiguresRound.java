package nl.plein.ejb.site;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Each quarter of an hour, counts what happened on sites: this month, and months that were never counted; files once a
 * day.
 */
@Singleton
@DependsOn("StartUp")
public class FiguresRound {

    @Inject
    FiguresLedger ledger;

    /** One round: a transaction for each month. */
    @Schedule(hour = "*", minute = "2/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        ledger.due().forEach(ledger::count);
        ledger.disk();
    }
}
