package nl.plein.compliance.architecture.offender.ejb.here;

import java.time.Instant;

/** Wrong: a test cannot tell it what time it is. */
public class ClockOfItsOwn {

    Instant when() {
        return Instant.now();
    }
}
