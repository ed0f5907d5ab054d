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
import nl.plein.persistence.fill.Counter;
import nl.plein.persistence.fill.FillRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long work in transactions of bounded size. */
@Dependent
class FillBatch {

    private interface Slice {

        void take(long from, long until);
    }

    static final int ROWS = 500;

    private static final int COUNTED = 10_000;

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
        slices(what, count, ROWS, (first, last) -> {
            for (long number = first; number < last; number++) {
                work.accept((int) number);
            }
        });
    }

    /** Sets a counter of all rows, ten thousand a transaction. */
    void count(Counter counter) {
        var last = new long[1];
        once(() -> last[0] = rows.last(counter));
        slices(counter.name(), last[0], COUNTED, (from, until) -> rows.count(counter, from, until));
    }

    private void slices(String what, long count, int size, Slice work) {
        for (long from = 0; from < count; from += size) {
            long first = from;
            long last = Math.min(count, from + size);
            once(() -> work.take(first, last));
            if (last / 10_000 > first / 10_000 || last == count) {
                LOG.info("filled {} of {} {}", last, count, what);
            }
        }
    }

    /** Does something in a transaction of its own. */
    void once(Runnable work) {
        try {
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
