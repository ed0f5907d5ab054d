package nl.plein.ejb.session;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.plein.persistence.session.PasswordRepository;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.security.password.TryLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws away rows of sessions, codes and tries that no longer mean anything (SES-4.4). */
@Singleton
@DependsOn("StartUp")
public class SessionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSweep.class);
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    SessionRepository sessions;

    @Inject
    PasswordRepository passwords;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void sweep() {
        var now = clock.instant();
        var gone = sessions.sweep(now.minus(KEPT)) + passwords.sweep(now.minus(TryLimit.WINDOW));
        LOG.debug("swept {} rows of sessions, codes and tries", gone);
    }
}
