package nl.plein.ejb.news;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import nl.plein.persistence.people.Rhythm;

/** When mail about what is new comes. */
final class NewsTimes {

    /** At once is not more often than this. */
    static final Duration QUARTER = Duration.ofMinutes(15);

    /** What is being published at this moment is told the next time: its transaction may not be over. */
    static final Duration SETTLED = Duration.ofSeconds(10);

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private NewsTimes() {}

    /**
     * When it comes next, after this moment.
     *
     * @throws IllegalArgumentException for never
     */
    static Instant next(Rhythm rhythm, Instant now) {
        return switch (rhythm) {
            case AT_ONCE -> now.plus(QUARTER);
            case DAILY -> morning(now).toInstant();
            case WEEKLY ->
                morning(now)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant();
            case NEVER -> throw new IllegalArgumentException("never comes at no moment");
        };
    }

    /** When it comes for the first time for somebody who just chose; at once tells what was published until now. */
    static Instant first(Rhythm rhythm, Instant now) {
        return rhythm == Rhythm.AT_ONCE ? now.plus(SETTLED) : next(rhythm, now);
    }

    /** How far the first mail looks back. */
    static Duration period(Rhythm rhythm) {
        return switch (rhythm) {
            case AT_ONCE -> QUARTER;
            case DAILY -> Duration.ofDays(1);
            case WEEKLY -> Duration.ofDays(7);
            case NEVER -> Duration.ZERO;
        };
    }

    private static ZonedDateTime morning(Instant now) {
        var here = now.atZone(HERE);
        var today = here.with(MORNING);
        return today.isAfter(here) ? today : today.plusDays(1);
    }
}
