package nl.plein.ejb.job;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each second, says which workers of this server live and starts the next job, if there is room. */
@Singleton
@DependsOn("StartUp")
public class JobRound {

    private static final Logger LOG = LoggerFactory.getLogger(JobRound.class);
    private static final int AT_ONCE = 2;
    private static final int RENEWAL = 5;

    @Resource
    ManagedExecutorService executor;

    @Inject
    JobLedger ledger;

    @Inject
    JobRunner runner;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private int seconds;

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        seconds++;
        if (seconds % RENEWAL == 0) {
            running.forEach(ledger::renew);
        }
        if (running.size() < AT_ONCE) {
            ledger.claim().ifPresent(this::start);
        }
    }

    private void start(JobTicket ticket) {
        running.add(ticket.worker());
        try {
            executor.execute(() -> {
                try {
                    runner.run(ticket);
                } finally {
                    running.remove(ticket.worker());
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.warn(
                    "no thread for job {}: it waits until its lease ends",
                    ticket.job().value(),
                    full);
            running.remove(ticket.worker());
        }
    }
}
