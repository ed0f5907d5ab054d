package nl.plein.compliance.architecture.offender.ejb.here;

import jakarta.inject.Inject;
import java.time.Clock;

/** Wrong: a test cannot hand in its own. */
public class HiddenCollaborator {

    @Inject
    private Clock clock;

    Clock clock() {
        return clock;
    }
}
