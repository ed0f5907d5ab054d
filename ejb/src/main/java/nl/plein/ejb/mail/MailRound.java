package nl.plein.ejb.mail;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each second, lets the mails go whose moment has come; a slow mail server holds up nothing but mail. */
@Singleton
@DependsOn("StartUp")
public class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    @Resource
    ManagedExecutorService executor;

    @Inject
    MailRun run;

    private final AtomicBoolean running = new AtomicBoolean();

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            executor.execute(() -> {
                try {
                    run.sendAll();
                } finally {
                    running.set(false);
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.warn("no thread for the mail: it waits", full);
            running.set(false);
        }
    }

    /** Once a minute, gives up what was interrupted. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tidy() {
        run.tidy();
    }
}
