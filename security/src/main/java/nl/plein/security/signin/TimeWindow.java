package nl.plein.security.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Now, give or take what a provider's clock may differ from ours. */
record TimeWindow(Clock clock, Duration skew) {

    /** Longest age of a message that says when it was made. */
    private static final Duration OLDEST = Duration.ofMinutes(15);

    void notYetOver(Instant end) {
        SignInRefused.unless(end != null && now().minus(skew).isBefore(end), Reason.TIME);
    }

    void begun(Instant start) {
        SignInRefused.unless(start == null || !now().plus(skew).isBefore(start), Reason.TIME);
    }

    /** Made a short while ago, and not in the future. */
    void recent(Instant made) {
        SignInRefused.unless(made != null, Reason.TIME);
        begun(made);
        notYetOver(made.plus(OLDEST));
    }

    Instant now() {
        return clock.instant();
    }
}
