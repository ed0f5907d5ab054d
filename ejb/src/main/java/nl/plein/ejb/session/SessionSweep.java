package nl.plein.ejb.session;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.session.DeviceRepository;
import nl.plein.persistence.session.PasswordRepository;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.shared.Target;
import nl.plein.security.password.TryLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends sessions whose time is over (SES-4.5) and throws away rows that no longer mean anything (SES-4.4). */
@Singleton
@DependsOn("StartUp")
public class SessionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSweep.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int ROUND = 200;

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordRepository passwords;

    @Inject
    DeviceRepository devices;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void expire() {
        var now = clock.instant();
        for (SessionRow session : sessions.over(now, ROUND)) {
            if (sessions.expire(session.id(), now)) {
                trail.record(expired(session));
            }
        }
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void sweep() {
        var now = clock.instant();
        var gone = sessions.sweep(now.minus(KEPT))
                + passwords.sweep(now.minus(TryLimit.WINDOW))
                + devices.sweep(now.minus(DeviceWatch.REMEMBERED));
        LOG.debug("swept {} rows of sessions, codes, tries and devices", gone);
    }

    private Entry expired(SessionRow session) {
        var target = new Target(ObjectType.SESSION, UUID.fromString(session.ref()));
        var term = session.absoluteEnd().isAfter(session.idleEnd()) ? "session.idle" : "session.absolute";
        var entry = Entry.success(Action.AUTH_SESSION_EXPIRE, target).because(term);
        return accounts.find(session.accountId())
                .map(account -> entry.by(Actor.user(account.ref(), account.displayName())))
                .orElse(entry);
    }
}
