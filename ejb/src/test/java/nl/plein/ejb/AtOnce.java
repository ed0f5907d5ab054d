package nl.plein.ejb;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.plein.persistence.Database;

/** Two people at the same moment: the second begins while the first holds something, and gets as far as it can. */
public final class AtOnce {

    private static final Set<Thread.State> BUSY = EnumSet.of(Thread.State.NEW, Thread.State.RUNNABLE);

    private AtOnce() {}

    /**
     * Does both; fails when the second does.
     *
     * @param hold what the first locks before the second begins
     * @param first what the first does then, in the same transaction
     * @param second what the other does in a transaction of its own
     */
    public static void atOnce(
            Database database,
            Consumer<EntityManager> hold,
            Consumer<EntityManager> first,
            Consumer<EntityManager> second)
            throws InterruptedException {
        var outcome = new CompletableFuture<Void>();
        var other = new Thread(() -> {
            try {
                database.doing(second);
                outcome.complete(null);
            } catch (RuntimeException stopped) {
                outcome.completeExceptionally(stopped);
            }
        });
        database.doing(em -> {
            hold.accept(em);
            other.start();
            while (BUSY.contains(other.getState())) {
                Thread.onSpinWait();
            }
            first.accept(em);
        });
        other.join();
        outcome.join();
    }
}
