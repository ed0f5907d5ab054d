package nl.plein.security.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.plein.security.Refusal;

/**
 * When whoever acts in this request last proved who they are. Acts of administration demand that it was a short time
 * ago. Jobs and programs come without a browser, and nothing is demanded of them: they were let in otherwise.
 */
@RequestScoped
public class Proof {

    /** Key of the refusal that only asks for a new proof. */
    public static final String NEEDED = "session.prove.needed";

    @Inject
    Clock clock;

    private Instant proven;

    /** This request came with a session whose person proved it at this moment; null for a request without one. */
    public void since(Instant moment) {
        proven = moment;
    }

    /** Whether the proof is too old for an act of administration. */
    public boolean old() {
        return proven != null && !clock.instant().isBefore(proven.plus(SessionSetting.proof()));
    }

    /**
     * Demands a proof of a short time ago.
     *
     * @throws Refusal when it is too old
     */
    public void demand() {
        if (old()) {
            throw new Refusal(NEEDED);
        }
    }
}
