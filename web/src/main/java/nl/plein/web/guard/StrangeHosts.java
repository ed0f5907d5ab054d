package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Which requests for strange hosts are worth an event: one per host and hour, and only so many in all (GRD-1.3). */
@ApplicationScoped
public class StrangeHosts {

    static final int MOST = 60;
    static final Duration QUIET = Duration.ofHours(1);

    private final Map<String, Instant> told = new HashMap<>();
    private long untold;

    @Inject
    Clock clock;

    /**
     * Meets a strange host, or the empty name of what is no plain host at all.
     *
     * @return when it is worth an event: how many requests were not, since the last one that was
     */
    synchronized OptionalLong meet(String host) {
        var now = clock.instant();
        told.values().removeIf(at -> !now.isBefore(at.plus(QUIET)));
        if (told.size() >= MOST || told.putIfAbsent(host, now) != null) {
            untold++;
            return OptionalLong.empty();
        }
        long before = untold;
        untold = 0;
        return OptionalLong.of(before);
    }
}
