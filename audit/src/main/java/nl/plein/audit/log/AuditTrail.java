package nl.plein.audit.log;

import static jakarta.transaction.Transactional.TxType.REQUIRED;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.plein.persistence.audit.AuditEventRepository;
import nl.plein.persistence.audit.AuditFacts;
import nl.plein.security.CurrentAccount;

/**
 * Where events are recorded. A boundary needs it only for what its interceptor cannot know: a read of something closed,
 * a sign-in, a step of a job.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_CHANGE = 1000;
    private static final int LONGEST_DETAIL = 1000;

    @Inject
    AuditEventRepository events;

    @Inject
    CurrentAccount me;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    @Inject
    OverdueEvents overdue;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Records in the transaction of the work: both are kept, or neither. */
    @Transactional(REQUIRED)
    public void record(Entry entry) {
        write(fresh(entry));
    }

    /** Records in a transaction of its own, kept whatever happens next: refusals, failures, reads, sign-ins. */
    @Transactional(REQUIRES_NEW)
    public void recordApart(Entry entry) {
        write(fresh(entry));
    }

    /** Records what {@link #recordApart} could not, as soon as the log can be written (AUD-2.7). */
    public void recordLater(Entry entry) {
        overdue.owe(fresh(entry));
    }

    /** Records this if the transaction that goes on is undone after all, when it is committed (AUD-2.7). */
    public void recordIfUndone(Entry entry) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.registerInterposedSynchronization(new IfUndone(fresh(entry), overdue));
        }
    }

    /** Writes an overdue event, once. */
    @Transactional(REQUIRES_NEW)
    public void recordOverdue(FreshEvent event) {
        if (events.find(event.facts().ref()).isEmpty()) {
            write(event);
        }
    }

    private void write(FreshEvent event) {
        events.add(event.facts(), event.salt(), event.detail());
    }

    private FreshEvent fresh(Entry entry) {
        var actor = entry.actor() == null ? current() : entry.actor();
        var detail = detail(entry, actor);
        var commitment = detail == null ? null : Commitment.to(detail);
        return commitment == null
                ? new FreshEvent(facts(entry, actor, null), null, null)
                : new FreshEvent(facts(entry, actor, commitment.text()), commitment.salt(), detail);
    }

    private AuditFacts facts(Entry entry, Actor actor, String commitment) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new AuditFacts(
                EventRef.at(now).toString(),
                now,
                entry.action().dotted(),
                entry.outcome().word(),
                cut(entry.reason(), LONGEST_CODE),
                actor.type().word(),
                text(actor.ref()),
                text(entry.onBehalf()),
                text(entry.site() == null ? origin.site() : entry.site()),
                entry.target().type().word(),
                text(entry.target().ref()),
                origin.channel(),
                text(origin.operation()),
                origin.trace(),
                cut(entry.ground(), LONGEST_CODE),
                fitting(entry.changed()),
                commitment);
    }

    private String detail(Entry entry, Actor actor) {
        var detail = new TreeMap<String, String>();
        put(detail, "name", actor.name());
        put(detail, "address", origin.address());
        put(detail, "agent", origin.agent());
        entry.detail().forEach((name, value) -> put(detail, name, value));
        return detail.isEmpty() ? null : CanonicalJson.string(detail);
    }

    private Actor current() {
        if (me.signedIn()) {
            return Actor.user(me.standing().ref(), me.standing().name());
        }
        return "job".equals(origin.channel()) ? Actor.SYSTEM : Actor.ANONYMOUS;
    }

    private static void put(TreeMap<String, String> detail, String name, String value) {
        if (value != null && !value.isEmpty()) {
            detail.put(name, cut(value, LONGEST_DETAIL));
        }
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private static List<String> fitting(List<String> names) {
        int length = 0;
        for (int i = 0; i < names.size(); i++) {
            length += names.get(i).length() + 1;
            if (length > LONGEST_CHANGE) {
                return names.subList(0, i);
            }
        }
        return names;
    }

    private static String text(UUID ref) {
        return ref == null ? null : ref.toString();
    }
}
