package nl.plein.audit.archive;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/** A term that runs from a day for whole years, months and days; its end follows from these (termijnGegevens). */
public record Retention(Term trigger, LocalDate start, Period length) {

    public Retention {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(start, "start");
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a retention term has a length, got " + length);
        }
    }

    public static Retention since(LocalDate closed, Period length) {
        return new Retention(Terms.of(Terms.TRIGGERS, "Afsluiting"), closed, length);
    }

    LocalDate end() {
        return start.plus(length);
    }
}
