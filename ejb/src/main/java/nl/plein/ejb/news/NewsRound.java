package nl.plein.ejb.news;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.news.NewsDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twice a minute, tells people whose turn has come what is new: some of them in each transaction. */
@Singleton
@DependsOn("StartUp")
public class NewsRound {

    private static final Logger LOG = LoggerFactory.getLogger(NewsRound.class);

    /** So many transactions in one round, so that other mail gets its turn in between. */
    private static final int ROUND = 20;

    @Inject
    NewsLedger ledger;

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "10,40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        var turns = ledger.due();
        for (int i = 1; !turns.isEmpty(); i++) {
            tell(turns);
            turns = i < ROUND ? ledger.due() : List.of();
        }
        ledger.takeIn();
    }

    /** When somebody's mail cannot be written, the others of the transaction are told one by one. */
    private void tell(List<NewsDue> turns) {
        try {
            ledger.tell(turns);
        } catch (RuntimeException broken) {
            if (turns.size() > 1) {
                turns.forEach(one -> tell(List.of(one)));
            } else {
                LOG.error(
                        "what is new for account {} could not be told",
                        turns.get(0).account(),
                        broken);
                ledger.pass(turns.get(0));
            }
        }
    }
}
