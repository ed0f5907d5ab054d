package nl.plein.audit.log;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Owes an event when the transaction it is registered with was not committed. */
record IfUndone(FreshEvent event, OverdueEvents overdue) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // Only the end counts.
    }

    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_COMMITTED) {
            overdue.owe(event);
        }
    }
}
