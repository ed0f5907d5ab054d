package nl.plein.audit.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events of what was refused or broke that could not be written when it happened (AUD-2.7). They wait here, in memory,
 * until the log can be written again; the log of the server has them from the first moment, without what is personal.
 */
@ApplicationScoped
public class OverdueEvents {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueEvents.class);
    private static final int MOST = 10_000;

    private final BlockingQueue<FreshEvent> waiting = new LinkedBlockingQueue<>(MOST);

    @Inject
    AuditTrail trail;

    /** Keeps an event until it can be written; one too many is in the log of the server only. */
    void owe(FreshEvent event) {
        var kept = waiting.offer(event);
        LOG.error("event not in the audit log{}: {}", kept ? " yet" : ", too many wait", event.facts());
    }

    /**
     * Writes what waits, oldest first, until one cannot be written; that one goes to the end, so that it keeps none of
     * the others waiting. Returns how many were written.
     */
    public int settle() {
        int settled = 0;
        var event = waiting.poll();
        while (event != null && written(event)) {
            settled++;
            event = waiting.poll();
        }
        if (event != null && !waiting.offer(event)) {
            LOG.error("event not in the audit log, too many wait: {}", event.facts());
        }
        if (settled > 0) {
            LOG.info("{} overdue events are in the audit log now", settled);
        }
        return settled;
    }

    private boolean written(FreshEvent event) {
        try {
            trail.recordOverdue(event);
            return true;
        } catch (Exception unwritten) { // a failed commit comes as a checked exception
            LOG.debug("the audit log cannot be written yet", unwritten);
            return false;
        }
    }
}
