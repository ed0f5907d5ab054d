package nl.plein.web.guard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which requests of people whom nobody knows are worth an event: one of a kind in an hour, and only so many in all
 * (GRD-1.3, GRD-4.4). Whoever asks it has one of its own.
 */
@Dependent
public class Strangers {

    static final int MOST = 60;
    static final Duration QUIET = Duration.ofHours(1);

    private final Map<String, Instant> told = new HashMap<>();
    private long untold;

    @Inject
    Clock clock;

    /**
     * Meets a request of this kind.
     *
     * @return when it is worth an event: how many requests were not, since the last one that was
     */
    public synchronized OptionalLong meet(String kind) {
        var now = clock.instant();
        told.values().removeIf(at -> !now.isBefore(at.plus(QUIET)));
        if (told.size() >= MOST || told.putIfAbsent(kind, now) != null) {
            untold++;
            return OptionalLong.empty();
        }
        long before = untold;
        untold = 0;
        return OptionalLong.of(before);
    }
}
