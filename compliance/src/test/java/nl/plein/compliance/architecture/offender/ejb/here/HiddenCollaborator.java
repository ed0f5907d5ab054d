package nl.plein.compliance.architecture.offender.ejb.here;

import java.time.Clock;

import jakarta.inject.Inject;

/** Wrong: a test cannot hand in its own. */
public class HiddenCollaborator {

    @Inject
    private Clock clock;

    Clock clock() {
        return clock;
    }
}
