package nl.plein.web.directory;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often each key was used in the present minute, on this server. */
final class Pace {

    static final int MOST = 60;

    private static final int MINUTE = 60;
    private static final int REMEMBERED = 1000;

    private record Count(long minute, int times) {}

    private final Map<Long, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more use; false when that is too many. */
    boolean allows(long key) {
        long minute = clock.instant().getEpochSecond() / MINUTE;
        if (counts.size() > REMEMBERED) {
            counts.values().removeIf(one -> one.minute() < minute);
        }
        return counts.merge(
                                key,
                                new Count(minute, 1),
                                (old, fresh) -> old.minute() == minute ? new Count(minute, old.times() + 1) : fresh)
                        .times()
                <= MOST;
    }
}
