package nl.plein.ejb.signin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.security.signin.ProviderReach;
import nl.plein.security.signin.SamlParts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after what signing in stands on: our keys when the server starts, the providers' metadata every ten seconds,
 * whether they answer, and rows that are of no use any more.
 */
@Startup
@Singleton
@DependsOn("StartUp")
public class ProviderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderWatch.class);

    @Inject
    SamlParts parts;

    @Inject
    ProviderReach reach;

    @Inject
    SignInRepository rows;

    @Inject
    Clock clock;

    /** A server without keys starts all the same: local accounts work, and the log says what is missing. */
    @PostConstruct
    void start() {
        try {
            parts.keys();
            parts.refreshMetadata();
        } catch (IllegalStateException missing) {
            LOG.error("Signing in through a provider does not work. {}", missing.getMessage());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void refresh() {
        try {
            parts.refreshMetadata();
        } catch (IllegalStateException missing) {
            LOG.debug("no metadata to look at: {}", missing.getMessage());
        }
    }

    /** The operator sees who is away, and the first person of the day need not find out. */
    @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
    void lookAround() {
        try {
            reach.lookAround();
        } catch (IllegalStateException missing) {
            LOG.debug("no metadata to look at: {}", missing.getMessage());
        }
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void forget() {
        rows.forget(clock.instant());
    }
}
