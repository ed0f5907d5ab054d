package nl.plein.persistence.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether somebody could read something at a moment, and why.
 *
 * @param ground why, or what the person would have had to be
 * @param since when the membership that opens it began, or null when it is no membership that does
 */
public record Verdict(boolean may, Ground ground, Instant since) implements Serializable {

    /** What was asked about did not exist then. */
    public static final Verdict NOT_THERE = no(Ground.NOT_THERE);

    static Verdict yes(Ground ground, Instant since) {
        return new Verdict(true, ground, since);
    }

    static Verdict no(Ground ground) {
        return new Verdict(false, ground, null);
    }
}
