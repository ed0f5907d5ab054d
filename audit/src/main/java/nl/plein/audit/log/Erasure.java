package nl.plein.audit.log;

import static jakarta.transaction.Transactional.TxType.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditEventRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;

/**
 * Erases what is personal beside the log when its term is over. The promises in the tree stay and say nothing any more;
 * the event of the erasure names the moment before which details are gone, so that a verifier can tell a term from a
 * theft.
 */
@ApplicationScoped
public class Erasure {

    /** What the ground of the event begins with; the moment follows. */
    static final String BEFORE = "before:";

    private static final Target LOG = new Target(ObjectType.LOG, new UUID(0, 0));

    @Inject
    AuditEventRepository events;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Erases what is due, by whole days; leaves one event when there was something, on however many nodes. */
    @Transactional(REQUIRED)
    public int eraseDue() {
        var term = Duration.ofDays(Math.max(1, Long.parseLong(AuditSetting.DETAIL_DAYS.value())));
        var before = clock.instant().minus(term).truncatedTo(ChronoUnit.DAYS);
        int erased = events.erase(before);
        if (erased > 0) {
            trail.record(Entry.success(Action.ADMIN_LOG_RETENTION, LOG)
                    .by(Actor.SYSTEM)
                    .because(BEFORE + Leaf.time(before))
                    .with("records", String.valueOf(erased)));
        }
        return erased;
    }
}
