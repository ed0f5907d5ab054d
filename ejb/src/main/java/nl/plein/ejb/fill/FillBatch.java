package nl.plein.ejb.fill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.plein.persistence.fill.FillRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long work in transactions of bounded size. */
@Dependent
class FillBatch {

    static final int ROWS = 500;

    /** Counting half a million rows at the end takes a while. */
    private static final int MOST_SECONDS = 3600;

    private static final Logger LOG = LoggerFactory.getLogger(FillBatch.class);

    @Inject
    UserTransaction transaction;

    @Inject
    FillRepository rows;

    private final List<Object> later = new ArrayList<>();

    /** Stores what refers to a row of the same transaction: after it, since only so the database takes it. */
    void after(Object entity) {
        later.add(entity);
    }

    /** Does something for each number below {@code count}, five hundred a transaction. */
    void each(String what, int count, IntConsumer work) {
        for (int from = 0; from < count; from += ROWS) {
            int first = from;
            int last = Math.min(count, from + ROWS);
            once(() -> {
                for (int number = first; number < last; number++) {
                    work.accept(number);
                }
            });
            if (last / 10_000 > first / 10_000 || last == count) {
                LOG.info("filled {} of {} {}", last, count, what);
            }
        }
    }

    /** Does something in a transaction of its own. */
    void once(Runnable work) {
        try {
            transaction.setTransactionTimeout(MOST_SECONDS);
            transaction.begin();
            boolean done = false;
            try {
                work.run();
                rows.flush();
                later.forEach(rows::add);
                rows.flush();
                done = true;
            } finally {
                later.clear();
                if (!done) {
                    transaction.rollback();
                }
            }
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException("the generator could not store what it made", failed);
        }
    }
}
