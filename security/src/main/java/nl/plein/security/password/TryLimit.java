package nl.plein.security.password;

import java.time.Duration;
import java.time.Instant;
import nl.plein.persistence.session.Tries;
import nl.plein.security.session.Token;

/** How long the next try has to wait after tries that went wrong. Pure arithmetic over what was counted. */
public enum TryLimit {
    /** One name from one address: five tries are free, then the wait doubles up to a quarter of an hour. */
    NAME_AND_ADDRESS(5, Duration.ofMinutes(15)),
    /** One address, whatever the name: an office behind one address makes mistakes too. */
    ADDRESS(30, Duration.ofMinutes(5)),
    /** One name, from wherever: a wait of one minute at most, so that strangers lock nobody out. */
    NAME(50, Duration.ofMinutes(1));

    /** Tries from longer ago are forgotten. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private final long free;
    private final Duration longest;

    TryLimit(long free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** What is still to wait at this moment; zero when a try is welcome. */
    public Duration wait(Tries tries, Instant now) {
        if (tries.count() < free || tries.last() == null) {
            return Duration.ZERO;
        }
        var doublings = Math.min(tries.count() - free, 20);
        var pause = Duration.ofSeconds(2L << doublings);
        var end = tries.last().plus(pause.compareTo(longest) > 0 ? longest : pause);
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }

    /** The key under which tries are counted: a hash, because the table need not know names and addresses. */
    public String key(String name, String address) {
        return Token.hash(
                switch (this) {
                    case NAME_AND_ADDRESS -> "both " + address + ' ' + name;
                    case ADDRESS -> "address " + address;
                    case NAME -> "name " + name;
                });
    }
}
