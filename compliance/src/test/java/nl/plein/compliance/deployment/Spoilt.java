package nl.plein.compliance.deployment;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** A bean whose transactions break when they end, as those do of which the database refuses a row. */
@ApplicationScoped
public class Spoilt {

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** In a transaction that is always its own. */
    @Transactional(REQUIRES_NEW)
    public void alone() {
        spoil();
    }

    /** In one that is its own here, since the caller has none. */
    @Transactional
    public void outermost() {
        spoil();
    }

    private void spoil() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                throw new IllegalStateException("the row is refused");
            }

            @Override
            public void afterCompletion(int status) {
                // nothing is left to be done
            }
        });
    }
}
