package nl.plein.ejb.admission;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.persistence.admission.InvitationRepository;

/** Each hour, drops requests to join a site whose answer is older than the term (ADM-1.15). */
@Singleton
@DependsOn("StartUp")
public class AnsweredSweep {

    @Inject
    InvitationRepository requests;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "47", persistent = false)
    void sweep() {
        requests.forgetAnswered(clock.instant().minus(AdmissionSetting.answeredTerm()));
    }
}
