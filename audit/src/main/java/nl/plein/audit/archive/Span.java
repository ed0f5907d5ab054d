package nl.plein.audit.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** From which day until which day the content was made (dekkingInTijd, of the kind Looptijd). */
public record Span(LocalDate from, LocalDate until) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a span ends on or after the day it begins, got " + from + " to " + until);
        }
    }

    public static Span between(Instant first, Instant last) {
        return new Span(LocalDate.ofInstant(first, HERE), LocalDate.ofInstant(last, HERE));
    }
}
