package nl.plein.security.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.plein.persistence.session.SessionRow;

/** What the last look at a session's row found, for 5 seconds at most. The row is the truth; this only spares it. */
@ApplicationScoped
public class SessionCache {

    static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private record Found(SessionRow row, Instant read, long version) {}

    private final Map<String, Found> found = new ConcurrentHashMap<>();
    private final Map<Long, Long> versions = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();

    @Inject
    Clock clock;

    /** Version of an account; ask for it before the row is read, so that a change in between is noticed. */
    public long version(long accountId) {
        return versions.getOrDefault(accountId, 0L);
    }

    /** What was found for a token's hash lately. */
    public Optional<SessionRow> find(String tokenHash) {
        return Optional.ofNullable(found.get(tokenHash)).filter(this::fresh).map(Found::row);
    }

    /** Remembers a row that was read at this moment, under the version that counted before it was read. */
    public void put(String tokenHash, SessionRow row, Instant read, long version) {
        if (found.size() >= MOST) {
            found.values().removeIf(old -> !fresh(old));
        }
        if (found.size() < MOST) {
            found.put(tokenHash, new Found(row, read, version));
        }
    }

    /** The account's sessions or rights changed: nothing that was found about it before counts any longer. */
    public void changed(long accountId) {
        if (versions.size() >= MOST) {
            found.clear();
            versions.clear();
        }
        versions.put(accountId, counter.incrementAndGet());
    }

    private boolean fresh(Found one) {
        return clock.instant().isBefore(one.read().plus(LONGEST))
                && version(one.row().accountId()) == one.version();
    }
}
